namespace Keur.Exchange.Verdicts;

/// <summary>What a check is to report and to insist on.</summary>
public sealed record OutcomeRules
{
    /// <summary>The classes to report; null: those the law of each case marks `fails`.</summary>
    public IReadOnlyList<FailOnRule>? FailOn { get; init; }

    /// <summary>What was found before and is not to be reported again; null: nothing.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether a class left open is to be reported.</summary>
    public bool RequireDetermined { get; init; }

    /// <summary>Whether something given could not be read or used.</summary>
    public bool BadInput { get; init; }
}
