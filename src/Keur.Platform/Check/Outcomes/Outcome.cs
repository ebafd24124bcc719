using Keur.Exchange.Verdicts;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;

namespace Keur.Platform.Check.Outcomes;

/// <summary>What came of a check.</summary>
/// <param name="State">The check.</param>
/// <param name="Judged">What its law says of it.</param>
public sealed record Outcome(CheckState State, JudgedCase Judged)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Judged.Verdict;

    /// <summary>The text of the law.</summary>
    public LawText Law => Judged.Verdict.Text;

    /// <summary>The same system under other texts and on days to come; null where nobody asked for it as yet.</summary>
    public required LawGroup? Beside { get; init; }

    /// <summary>What would turn the classes that hold.</summary>
    public required IReadOnlyList<Found> Turns { get; init; }

    /// <summary>Whether it is made for paper: everything unfolded, nothing to press.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>What was asked for that cannot be had; null for nothing.</summary>
    public Keur.Law.Words? Regret { get; init; }

    /// <summary>Whether a class holds that forbids it.</summary>
    public bool Fails => Verdict.Classes.Any(c => c is { State: Reasoning.Verdicts.State.Yes, Conclusion: Group { Name.Fails: true } });

    /// <summary>Whether the act does not touch it.</summary>
    public bool IsOutside => Verdict.Classes.Any(c => c is { State: Reasoning.Verdicts.State.Yes, Conclusion: Group { Name.Outside: true } });

    /// <summary>What a role or party is called.</summary>
    public Keur.Law.Words TitleOf(string role) =>
        Law.Roles.FirstOrDefault(r => r.Id == role)?.Title ?? Law.Parties.FirstOrDefault(p => p.Id == role)?.Title ?? Keur.Law.Words.Same(role);
}
