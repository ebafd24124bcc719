using Keur.Law.Model;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios.Compiled;

namespace Keur.Reasoning.Portfolios;

/// <summary>Counts what changes for the cases of a portfolio, chunk by chunk.</summary>
internal sealed class ImpactCounts
{
    private const int MostExamples = 3;

    private readonly Dictionary<(string Id, PortfolioOutcome Before, PortfolioOutcome After), CountedMove> _moves = [];
    private readonly Dictionary<string, (Charge Charge, long Cases, Dictionary<ConclusionKind, long> ByKind)> _charges = [];

    /// <summary>The cases of which something changes that no declaration makes.</summary>
    public long Uncharged { get; private set; }

    /// <summary>What each declaration that differs changes; most cases first.</summary>
    public IReadOnlyList<ChargedImpact> Charges => [.. _charges.Values.OrderByDescending(c => c.Cases).ThenBy(c => c.Charge.Id, StringComparer.Ordinal).Select(c => new ChargedImpact(c.Charge, c.Cases, c.ByKind))];

    /// <summary>What changes of a question, most cases first.</summary>
    public IEnumerable<PortfolioMove> MovesOf(PortfolioQuestion question) => _moves.Where(m => m.Key.Id == question.Id).OrderByDescending(m => m.Value.Cases).Select(m => new PortfolioMove(
        question, m.Key.Before, m.Key.After, m.Value.Cases, [.. m.Value.Charges.Values.OrderByDescending(c => c.Cases)], m.Value.Examples));

    /// <summary>Counts a chunk.</summary>
    public void Add(ChunkImpact chunk)
    {
        foreach (var move in chunk.Moves)
        {
            Count(move, chunk);
        }

        foreach (var own in chunk.Moves.SelectMany(m => m.Charges.Select(c => (c.Charge, m.Question.Conclusion.Kind, c.Cases))).GroupBy(c => c.Charge.Id))
        {
            Count([.. own]);
        }

        Uncharged += chunk.Moves.Count == 0 ? 0 : Bits.Count(chunk.Moves.Select(m => m.Charges.Aggregate(m.Cases, (left, c) => Bits.Without(left, c.Cases))).Aggregate(Bits.Or));
    }

    private void Count(ChunkMove move, ChunkImpact chunk)
    {
        var key = (move.Question.Id, move.Before, move.After);
        if (!_moves.TryGetValue(key, out var counted))
        {
            _moves[key] = counted = new CountedMove();
        }

        counted.Cases += Bits.Count(move.Cases);
        counted.Examples.AddRange(counted.Examples.Count < MostExamples ? chunk.Named(move.Cases).Take(MostExamples - counted.Examples.Count) : []);
        foreach (var (charge, cases) in move.Charges)
        {
            counted.Charges[charge.Id] = (charge, counted.Charges.GetValueOrDefault(charge.Id).Cases + Bits.Count(cases));
        }
    }

    private void Count(IReadOnlyList<(Charge Charge, ConclusionKind Kind, byte[] Cases)> own)
    {
        var charge = own[0].Charge;
        if (!_charges.TryGetValue(charge.Id, out var counted))
        {
            counted = (charge, 0, []);
        }

        foreach (var kind in own.GroupBy(o => o.Kind))
        {
            counted.ByKind[kind.Key] = counted.ByKind.GetValueOrDefault(kind.Key) + CountOf(kind.Select(k => k.Cases));
        }

        _charges[charge.Id] = counted with { Cases = counted.Cases + CountOf(own.Select(o => o.Cases)) };
    }

    private static long CountOf(IEnumerable<byte[]> planes) => Bits.Count(planes.Aggregate(Bits.Or));
}
