namespace Keur.Law.Image.Bound;

/// <summary>What kind of formula follows; a formula that may be missing is <see cref="None"/> then.</summary>
internal enum FormulaMark
{
    /// <summary>No formula.</summary>
    None,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Always.</summary>
    Always,

    /// <summary>A fact is yes.</summary>
    Yes,

    /// <summary>A fact has any of some values.</summary>
    AnyValue,

    /// <summary>A fact has exactly some values.</summary>
    ExactValues,

    /// <summary>A fact lies before a day.</summary>
    Before,

    /// <summary>A fact lies on or after a day.</summary>
    OnOrAfter,

    /// <summary>A fact never comes.</summary>
    NeverComes,

    /// <summary>A fact reaches a threshold.</summary>
    Reached,

    /// <summary>A fact stays below a threshold.</summary>
    Below,

    /// <summary>A conclusion holds.</summary>
    Conclusion,

    /// <summary>The opposite.</summary>
    Not,

    /// <summary>All of several.</summary>
    All,

    /// <summary>Any of several.</summary>
    Any,

    /// <summary>A reading is taken.</summary>
    Reading,

    /// <summary>A fact lies before the start of a phase.</summary>
    BeforePhase,

    /// <summary>A fact lies on or after the start of a phase.</summary>
    OnOrAfterPhase,

    /// <summary>A ground under a provision holds.</summary>
    Under,
}
