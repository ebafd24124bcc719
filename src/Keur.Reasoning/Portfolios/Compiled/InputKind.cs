namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What a question asks of a fact.</summary>
internal enum InputKind
{
    /// <summary>Whether it is yes.</summary>
    Yes,

    /// <summary>Whether it is this value of a `one of`.</summary>
    Is,

    /// <summary>Whether the list includes this value.</summary>
    Includes,

    /// <summary>Whether there is a date.</summary>
    Dated,

    /// <summary>Whether there is a date, before this day.</summary>
    Before,

    /// <summary>Whether the number reaches this threshold.</summary>
    Reaches,

    /// <summary>Whether it is answered in a way that only a fact that arises can be: that is always known.</summary>
    Opens,

    /// <summary>Whether the answer says that there never is a date: that is always known.</summary>
    Absent,

    /// <summary>Whether it is answered yes, or with this value: that is always known.</summary>
    Shown,

    /// <summary>Whether it is answered no: that is always known.</summary>
    Denied,
}
