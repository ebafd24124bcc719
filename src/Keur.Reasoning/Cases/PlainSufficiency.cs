using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Finds a smallest sufficient set of answers without diagrams, where it is plain to see. Each answer is changed in turn, with all others kept that still arise: where
/// that turns the conclusion, every sufficient set holds the answer or one that no longer arose. A smallest set that meets all these demands and plainly settles the
/// conclusion is a smallest sufficient one; where it does not settle it, diagrams must tell, and need only ask which answers join those no set can do without.
/// </summary>
internal sealed class PlainSufficiency
{
    private readonly CaseLogic _logic;
    private readonly Func<IEnumerable<Answer>, CaseLogic> _again;
    private readonly List<Answer> _answers;

    /// <summary>Looks at a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="again">Makes the same case with other answers.</param>
    /// <param name="conclusion">What is settled.</param>
    /// <param name="holds">Whether it is settled as yes.</param>
    public PlainSufficiency(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again, Conclusion conclusion, bool holds)
    {
        (_logic, _again, _answers) = (logic, again, [.. logic.Answers.All]);
        var (settled, turned) = holds ? (Truth.Yes, Truth.No) : (Truth.No, Truth.Yes);
        if (_logic.Plainly(conclusion) != settled)
        {
            return;
        }

        var demands = _answers.Select(a => DemandOf(a, conclusion, turned)).OfType<IReadOnlyList<int>>().ToList();
        Needed = [.. demands.Where(d => d.Count == 1).Select(d => _answers[d[0]]).Distinct()];
        Answers = Fewest(demands) is { } fewest && _again(fewest).Plainly(conclusion) == settled ? fewest : null;
    }

    /// <summary>A smallest sufficient set; null where it is not plain to see.</summary>
    public IReadOnlyList<Answer>? Answers { get; }

    /// <summary>Answers that every sufficient set holds.</summary>
    public IReadOnlyList<Answer> Needed { get; } = [];

    private IReadOnlyList<Answer>? Fewest(IReadOnlyList<IReadOnlyList<int>> demands)
    {
        var effort = new Effort(DiagramStore.UsualEffort);
        var fewest = new HittingSearch(_answers.Count, demands, effort).Below(_answers.Count + 1);
        return fewest is null || effort.IsSpent ? null : [.. fewest.Select(i => _answers[i])];
    }

    /// <summary>The places of the answers of which every sufficient set needs one, as seen from changing one of them; null where no change of it turns the conclusion.</summary>
    private IReadOnlyList<int>? DemandOf(Answer answer, Conclusion conclusion, Truth turned)
    {
        foreach (var other in Others(answer))
        {
            var kept = StillArising([.. _answers.Where(a => a != answer), other]);
            var changed = _again(kept);
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
            var changed = _again(answers);
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
        { Fact.Type: FactType.OneOf } => answer.Excludes.Select(v => Answer.OneOf(answer.Fact, v)),
        { Fact.Type: FactType.SomeOf, Includes.Count: > 0 } => [Answer.Exactly(answer.Fact, [])],
        { Fact.Type: FactType.SomeOf } => answer.Excludes.Select(v => Answer.Exactly(answer.Fact, [v])),
        { Dated: true } => [Answer.NeverHappens(answer.Fact)],
        _ => [],
    };
}
