namespace Keur.Law.Syntax;

/// <summary>What a declaration declares.</summary>
internal enum DeclarationKind
{
    /// <summary>What a system can be.</summary>
    Class,

    /// <summary>Who can have to do with it.</summary>
    Role,

    /// <summary>Whom else an act addresses.</summary>
    Party,

    /// <summary>What a key of a card answers.</summary>
    Shorthand,

    /// <summary>What can be asked.</summary>
    Fact,

    /// <summary>A conclusion.</summary>
    Rule,

    /// <summary>Who must do what.</summary>
    Duty,

    /// <summary>The way the law prescribes or leaves to choice.</summary>
    Route,

    /// <summary>What a breach may cost.</summary>
    Penalty,

    /// <summary>A prescribed document.</summary>
    Form,

    /// <summary>From which day which provisions apply.</summary>
    Phase,

    /// <summary>Which provisions do not apply to some cases.</summary>
    Spare,

    /// <summary>A question the text leaves open.</summary>
    Reading,

    /// <summary>Other law to look at.</summary>
    Flag,

    /// <summary>A provision explained but not computed.</summary>
    Stated,

    /// <summary>A provision that cannot be computed.</summary>
    NotComputable,

    /// <summary>What must hold for every possible system.</summary>
    Never,

    /// <summary>What no system can be.</summary>
    Impossible,
}
