using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Verdicts;

/// <summary>Works out what breaches may cost the actor of a case.</summary>
internal sealed class PenaltyJudge(CaseLogic logic)
{
    /// <summary>The name the language itself gives to what a share is a share of: `% of turnover`.</summary>
    private const string Turnover = "turnover";

    /// <summary>The penalties that reach a ground of a class that fails or a duty that holds.</summary>
    public IReadOnlyList<PenaltyJudged> Judge(IReadOnlyList<Judged> grounds, IReadOnlyList<DutyJudged> duties)
    {
        var breaches = grounds.Where(g => g.State == State.Yes && g.Conclusion is Rule { Group.Name.Fails: true }).Select(g => g.Conclusion)
            .Concat(duties.Where(d => d.State == State.Yes && d.Duty.Roles.Count > 0).Select(d => d.Duty).Distinct())
            .ToList();
        var possible = logic.Text.Penalties.Where(p => logic.StateOf(p) != State.No).ToList();
        return [.. possible.Select(p => Work(p) with { Reaches = [.. breaches.Where(b => Reaches(p, b, possible)).Select(b => b.Id)] }).Where(p => p.Reaches.Count > 0)];
    }

    /// <summary>Whether a penalty that surely counts for the actor reaches the breach of something, whoever may come to breach it.</summary>
    public bool Reaches(Penalty penalty, Conclusion breach) =>
        logic.StateOf(penalty) == State.Yes && Reaches(penalty, breach, [.. logic.Text.Penalties.Where(p => logic.StateOf(p) != State.No)]);

    private static bool Reaches(Penalty penalty, Conclusion breach, List<Penalty> others) => penalty.For switch
    {
        null => false,
        { Kind: ReachKind.Rest } rest => breach.Cites.Any(rest.Contains) && !others.Exists(o => o.For is { Kind: not ReachKind.Rest } named && breach.Cites.Any(named.Contains)),
        { } named => breach.Cites.Any(named.Contains),
    };

    /// <summary>The highest fine of a penalty for the actor.</summary>
    public PenaltyJudged Work(Penalty penalty)
    {
        var lower = logic.StateOfAny(penalty.TheLower);
        return new PenaltyJudged(penalty, MaxOf(penalty, lower), lower, logic.StateOfAny(penalty.ByNationalLaw), []);
    }

    private decimal? MaxOf(Penalty penalty, State lower)
    {
        if (penalty.Amount is not { } amount || penalty.Share is not { } share)
        {
            return penalty.Amount;
        }

        if (logic.Text.FindFact(Turnover) is not { } turnover || logic.StateOfGate(turnover) == State.No)
        {
            return amount;
        }

        if (logic.Answers.Of(turnover)?.Number is not { } income)
        {
            return null;
        }

        var part = income * share / 100m;
        return lower switch
        {
            State.Yes => Math.Min(amount, part),
            State.No => Math.Max(amount, part),
            _ => null,
        };
    }
}
