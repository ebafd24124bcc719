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
    private readonly ChangedCases _cases;

    /// <summary>Looks at a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="cases">The case with other answers.</param>
    /// <param name="conclusion">What is settled.</param>
    /// <param name="holds">Whether it is settled as yes.</param>
    public PlainSufficiency(CaseLogic logic, ChangedCases cases, Conclusion conclusion, bool holds)
    {
        _cases = cases;
        var (settled, turned) = holds ? (Truth.Yes, Truth.No) : (Truth.No, Truth.Yes);
        if (logic.Plainly(conclusion) != settled)
        {
            return;
        }

        var demands = Enumerable.Range(0, All.Count).Select(place => DemandOf(place, conclusion, turned)).OfType<IReadOnlyList<int>>().ToList();
        Needed = [.. demands.Where(d => d.Count == 1).Select(d => d[0]).Distinct().Order().Select(i => All[i])];
        Answers = Fewest(demands) is { } fewest && cases.With(fewest).Plainly(conclusion) == settled ? fewest : null;
    }

    /// <summary>A smallest sufficient set; null where it is not plain to see.</summary>
    public IReadOnlyList<Answer>? Answers { get; }

    /// <summary>Answers that every sufficient set holds, in their order.</summary>
    public IReadOnlyList<Answer> Needed { get; } = [];

    private IReadOnlyList<Answer> All => _cases.Answers;

    private IReadOnlyList<Answer>? Fewest(IReadOnlyList<IReadOnlyList<int>> demands)
    {
        var effort = new Effort(DiagramStore.UsualEffort);
        var fewest = new HittingSearch(All.Count, demands, effort).Below(All.Count + 1);
        return fewest is null || effort.IsSpent ? null : [.. fewest.Select(i => All[i])];
    }

    /// <summary>The places of the answers of which every sufficient set needs one, as seen from changing one of them; null where no change of it turns the conclusion.</summary>
    private IReadOnlyList<int>? DemandOf(int place, Conclusion conclusion, Truth turned) =>
        _cases.Of(place).FirstOrDefault(c => c.Logic.Plainly(conclusion) == turned && c.Fits)?.Missing;
}
