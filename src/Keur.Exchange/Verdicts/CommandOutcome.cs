using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What a check ends with.</summary>
/// <param name="ExitCode">2 for bad input, else 1 for a new finding, else 3 for a class left open where that was asked for, else 0.</param>
/// <param name="Findings">What was asked for and holds, known or new.</param>
public sealed record CommandOutcome(int ExitCode, IReadOnlyList<Finding> Findings)
{
    /// <summary>Judged, nothing to report.</summary>
    public const int Clean = 0;

    /// <summary>A new finding.</summary>
    public const int Found = 1;

    /// <summary>Bad input or usage.</summary>
    public const int Bad = 2;

    /// <summary>A class is open, and that was to be reported.</summary>
    public const int Undetermined = 3;

    /// <summary>The outcome of the cases that could be judged.</summary>
    public static CommandOutcome Of(IReadOnlyList<JudgedCase> cases, OutcomeRules rules)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(rules);
        var findings = cases.SelectMany(c => FindingsOf(c, rules)).ToList();
        return new CommandOutcome(CodeOf(cases, rules, findings), findings);
    }

    /// <summary>What the rules report of one case.</summary>
    internal static IEnumerable<Finding> FindingsOf(JudgedCase judged, OutcomeRules rules) =>
        from rule in rules.FailOn ?? FailOnRule.UsualFor(judged.Verdict.Text)
        from held in judged.Verdict.Classes
        where rule.Catches(held)
        from id in ConclusionsOf(judged.Verdict, held, rule)
        select new Finding(judged, rule, id, rules.Baseline?.Knows(judged, id, rule) != true);

    private static int CodeOf(IReadOnlyList<JudgedCase> cases, OutcomeRules rules, List<Finding> findings)
    {
        if (rules.BadInput)
        {
            return Bad;
        }

        if (findings.Exists(f => f.IsNew))
        {
            return Found;
        }

        return rules.RequireDetermined && cases.Any(c => !c.Verdict.IsDetermined) ? Undetermined : Clean;
    }

    private static List<string> ConclusionsOf(Verdict verdict, Judged held, FailOnRule rule)
    {
        var grounds = verdict.Grounds
            .Where(g => g.State == State.Yes && g.Conclusion is Rule ground && ground.Group == held.Conclusion)
            .Where(g => rule.Timing is null || (g.Timed is { } timed && WireNames.Of(timed.Timing) == rule.Timing))
            .Select(g => g.Conclusion.Id)
            .ToList();
        return grounds.Count > 0 ? grounds : [held.Conclusion.Id];
    }
}
