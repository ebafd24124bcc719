namespace Keur.Law;

/// <summary>The languages a reader can be answered in.</summary>
public enum Language
{
    /// <summary>English, also where no language was asked for.</summary>
    English,

    /// <summary>Dutch.</summary>
    Dutch,
}
