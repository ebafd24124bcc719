using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Finds a smallest sufficient set of answers without diagrams, where it is plain to see. Each answer is changed in turn, with all others kept that still arise: where
/// that turns the conclusion, every sufficient set holds the answer or one that no longer arose. A smallest set that meets all these demands and plainly settles the
/// conclusion is a smallest sufficient one; where it does not settle it, nothing is said and diagrams must tell.
/// </summary>
internal sealed class PlainSufficiency(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
{
    private readonly List<Answer> _answers = [.. logic.Answers.All];

    /// <summary>The answers; null where it is not plain to see.</summary>
    public IReadOnlyList<Answer>? Find(Conclusion conclusion, bool holds)
    {
        var (settled, turned) = holds ? (Truth.Yes, Truth.No) : (Truth.No, Truth.Yes);
        if (logic.Plainly(conclusion) != settled)
        {
            return null;
        }

        var demands = _answers.Select(a => DemandOf(a, conclusion, turned)).OfType<IReadOnlyList<int>>().ToList();
        var effort = new Effort(DiagramStore.UsualEffort);
        var fewest = new HittingSearch(_answers.Count, demands, effort).Below(_answers.Count + 1);
        if (fewest is null || effort.IsSpent)
        {
            return null;
        }

        Answer[] kept = [.. fewest.Select(i => _answers[i])];
        return again(kept).Plainly(conclusion) == settled ? kept : null;
    }

    /// <summary>The places of the answers of which every sufficient set needs one, as seen from changing one of them; null where no change of it turns the conclusion.</summary>
    private IReadOnlyList<int>? DemandOf(Answer answer, Conclusion conclusion, Truth turned)
    {
        foreach (var other in Others(answer))
        {
            var kept = StillArising([.. _answers.Where(a => a != answer), other]);
            var changed = again(kept);
            if (changed.Plainly(conclusion) == turned && changed.FitsPlainly == Truth.Yes)
            {
                return [.. Enumerable.Range(0, _answers.Count).Where(i => !kept.Contains(_answers[i]))];
            }
        }

        return null;
    }

    /// <summary>The answers without those to questions that no longer arise once others changed.</summary>
    private List<Answer> StillArising(List<Answer> answers)
    {
        while (true)
        {
            var changed = again(answers);
            var left = answers.FindAll(a => !a.OpensGate || changed.PlainGate(a.Fact) == Truth.Yes);
            if (left.Count == answers.Count)
            {
                return answers;
            }

            answers = left;
        }
    }

    private static IEnumerable<Answer> Others(Answer answer) => answer switch
    {
        { YesNo: { } yes } => [Answer.Of(answer.Fact, !yes)],
        { Fact.Type: Law.FactType.OneOf } => answer.Excludes.Select(v => Answer.OneOf(answer.Fact, v)),
        { Fact.Type: Law.FactType.SomeOf, Includes.Count: > 0 } => [Answer.Exactly(answer.Fact, [])],
        { Fact.Type: Law.FactType.SomeOf } => answer.Excludes.Select(v => Answer.Exactly(answer.Fact, [v])),
        { Dated: true } => [Answer.NeverHappens(answer.Fact)],
        _ => [],
    };
}
