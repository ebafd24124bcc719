using Keur.Law.Versions;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Portfolios.Reasons;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>
/// Compares what two laws say of every case of a portfolio: who changes class, role, duty, route or date, and by which of the declarations that differ. It counts as it goes, so that
/// memory does not grow with the number of cases.
/// </summary>
public sealed class PortfolioImpact
{
    private readonly (AskedLaw Before, AskedLaw After) _laws;
    private readonly ReasonGraph _graph;
    private readonly PortfolioJudge _before;
    private readonly PortfolioJudge _after;
    private readonly (IReadOnlyDictionary<string, int> Before, IReadOnlyDictionary<string, int> After) _aspects;
    private readonly List<(PortfolioQuestion Question, int Before, int After)> _places;
    private readonly ImpactCounts _counts = new();

    /// <summary>Prepares to compare two laws.</summary>
    public PortfolioImpact(AskedLaw before, AskedLaw after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        _laws = (before, after);
        var (asked, askedAfter) = (PortfolioQuestion.Of(before.Text, all: true), PortfolioQuestion.Of(after.Text, all: true));
        _graph = new ReasonGraph(_laws, asked.Concat(askedAfter).Select(q => q.Conclusion.Id));
        (_before, _after) = (JudgeOf(before, [.. asked, .. _graph.Before]), JudgeOf(after, [.. askedAfter, .. _graph.After]));
        _aspects = (_before.Aspects, _after.Aspects);
        var (places, placesAfter) = (PlacesOf(asked), PlacesOf(askedAfter));
        _places = [.. askedAfter.Concat(asked).DistinctBy(q => q.Id).Select(q => (q, places.GetValueOrDefault(q.Id, -1), placesAfter.GetValueOrDefault(q.Id, -1)))];
    }

    /// <summary>The cases compared.</summary>
    public long Cases { get; private set; }

    /// <summary>The cases for which anything changes.</summary>
    public long Touched { get; private set; }

    /// <summary>The cases whose answers contradict each other under one of the laws: nothing is compared of them.</summary>
    public long Contradictory { get; private set; }

    /// <summary>What changes, most cases first within each question, in the order of the questions of the second law.</summary>
    public IReadOnlyList<PortfolioMove> Moves => [.. _places.SelectMany(p => _counts.MovesOf(p.Question))];

    /// <summary>What each declaration that differs changes; most cases first.</summary>
    public IReadOnlyList<ChargedImpact> Charges => _counts.Charges;

    /// <summary>The cases of which something changes by the day alone, as an answer *not yet* says more on a later one.</summary>
    public long Uncharged => _counts.Uncharged;

    /// <summary>Compares the cases of a portfolio; may be called for several. What is counted is complete once the last was read.</summary>
    /// <param name="file">The portfolio; it must stay open until the last was read.</param>
    /// <returns>What changes, chunk by chunk in the order of the file.</returns>
    public IEnumerable<ChunkImpact> Compare(PlaneFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var (before, after) in _before.Judge(file).Zip(_after.Judge(file)))
        {
            var impact = Compare(before, after);
            Cases += impact.Rows;
            Touched += impact.Touched;
            Contradictory += impact.Contradictory;
            _counts.Add(impact);
            yield return impact;
        }
    }

    private static PortfolioJudge JudgeOf(AskedLaw law, IReadOnlyList<PortfolioQuestion> asked) => new(new Reasoner(law.Text, law.Day, law.Readings), asked, timed: true);

    private static Dictionary<string, int> PlacesOf(IReadOnlyList<PortfolioQuestion> asked) => asked.Index().ToDictionary(q => q.Item.Id, q => q.Index);

    private ChunkImpact Compare(JudgedChunk before, JudgedChunk after)
    {
        var both = Bits.And(before.States.Sound, after.States.Sound);
        var reasons = new ChunkReasons(_graph, _laws, (before, after), _aspects);
        var moves = new List<ChunkMove>();
        foreach (var (question, old, now) in _places)
        {
            var moved = MovesOf(question, before.OutcomesOf(old), after.OutcomesOf(now), both).ToList();
            moves.AddRange(Charged(moved, isSame: false, reasons));
            moves.AddRange(Charged(moved, isSame: true, reasons));
        }

        return new ChunkImpact(before, both, moves);
    }

    private static IEnumerable<ChunkMove> MovesOf(PortfolioQuestion question, IEnumerable<(PortfolioOutcome Outcome, byte[] Cases)> before, IEnumerable<(PortfolioOutcome Outcome, byte[] Cases)> after, byte[] both)
    {
        var now = after.ToList();
        return before.SelectMany(old => now.Where(n => n.Outcome != old.Outcome).Select(n => new ChunkMove(question, old.Outcome, n.Outcome, Bits.And(Bits.And(old.Cases, n.Cases), both), [])))
            .Where(m => Bits.Any(m.Cases));
    }

    /// <summary>Why moves come about; days count for it only where the state itself stays the same.</summary>
    private static List<ChunkMove> Charged(List<ChunkMove> moves, bool isSame, ChunkReasons reasons)
    {
        var own = moves.FindAll(m => m.Before.State == m.After.State == isSame);
        if (own.Count == 0)
        {
            return [];
        }

        var told = reasons.Of(own[0].Question.Conclusion.Id, applied: isSame, own.Select(m => m.Cases).Aggregate(Bits.Or));
        return own.ConvertAll(m => m with { Charges = [.. told.Select(t => (t.Charge, Cases: Bits.And(t.Cases, m.Cases))).Where(t => Bits.Any(t.Cases))] });
    }
}
