using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>Compares what an example expects of a penalty with what follows: what it can cost, whether it counts for the actor at all, or whether it reaches the breach of something.</summary>
internal sealed class PenaltyCheck(CaseLogic logic)
{
    /// <summary>What follows instead; null where it is as expected.</summary>
    public Words? Differs(Outcome outcome)
    {
        var penalty = logic.Text.Penalties.FirstOrDefault(p => p.Id == outcome.Id);
        return penalty is null ? OutcomeCheck.Unknown(outcome)
            : outcome.Names.Count > 0 ? Reach(outcome, penalty)
            : outcome.Amount is not null || outcome.Expected == "national law" ? Cost(outcome, penalty)
            : Counts(outcome, penalty);
    }

    private Words? Counts(Outcome outcome, Penalty penalty)
    {
        var found = OutcomeCheck.Written(logic.StateOf(penalty));
        return found == outcome.Expected ? null : new($"whether the penalty `{penalty.Id}` counts: {found}.", $"of de sanctie `{penalty.Id}` telt: {found}.");
    }

    private Words? Cost(Outcome outcome, Penalty penalty)
    {
        var judged = new PenaltyJudge(logic).Work(penalty);
        var holds = outcome.Amount is { } amount ? judged.Max == amount && judged.ByNationalLaw != State.Yes : judged.ByNationalLaw == State.Yes;
        return holds ? null : new(
            $"the penalty `{penalty.Id}` is at most EUR {judged.Max?.ToString() ?? "unknown"}; by national law: {OutcomeCheck.Written(judged.ByNationalLaw)}.",
            $"de sanctie `{penalty.Id}` is ten hoogste EUR {judged.Max?.ToString() ?? "onbekend"}; naar nationaal recht: {OutcomeCheck.Written(judged.ByNationalLaw)}.");
    }

    private Words? Reach(Outcome outcome, Penalty penalty)
    {
        var breached = outcome.Names[0];
        if (logic.Text.Find(breached) is not { } conclusion)
        {
            return new($"there is no `{breached}`.", $"er is geen `{breached}`.");
        }

        var reaches = new PenaltyJudge(logic).Reaches(penalty, conclusion);
        return reaches == (outcome.Expected == "for") ? null
            : reaches ? new($"the penalty `{penalty.Id}` reaches a breach of `{breached}`.", $"de sanctie `{penalty.Id}` treft een inbreuk op `{breached}`.")
            : new($"the penalty `{penalty.Id}` does not surely reach a breach of `{breached}`.", $"de sanctie `{penalty.Id}` treft niet zeker een inbreuk op `{breached}`.");
    }
}
