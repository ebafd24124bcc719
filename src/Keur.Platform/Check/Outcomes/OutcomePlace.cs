namespace Keur.Platform.Check.Outcomes;

/// <summary>Where the outcome of a check lies, for whoever links to one.</summary>
public static class OutcomePlace
{
    /// <summary>The path, without the language; the check comes as its query.</summary>
    public const string Path = "/result";
}
