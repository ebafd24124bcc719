using Keur.Reasoning.Portfolios.Compiled;

namespace Keur.Reasoning.Portfolios;

/// <summary>What changes between two laws for the cases of one chunk.</summary>
public sealed class ChunkImpact
{
    private readonly JudgedChunk _judged;
    private readonly byte[] _compared;
    private readonly byte[] _touched;

    internal ChunkImpact(JudgedChunk judged, byte[] compared, IReadOnlyList<ChunkMove> moves)
    {
        (_judged, _compared, Moves) = (judged, compared, moves);
        _touched = moves.Select(m => m.Cases).Aggregate(new byte[compared.Length], Bits.Or);
    }

    /// <summary>The cases.</summary>
    public int Rows => _judged.Rows;

    /// <summary>The cases for which anything changes.</summary>
    public long Touched => Bits.Count(_touched);

    /// <summary>The cases of which nothing is compared, as their answers contradict each other under one of the laws.</summary>
    public long Contradictory => Rows - Bits.Count(_compared);

    /// <summary>What changes, question by question.</summary>
    internal IReadOnlyList<ChunkMove> Moves { get; }

    /// <summary>What the system of a case is called.</summary>
    public string NameOf(int row) => _judged.NameOf(row);

    /// <summary>Whom and what of its card a case is about; empty where the card names nobody and nothing.</summary>
    public string PartOf(int row) => _judged.PartOf(row);

    /// <summary>Whether anything changes for a case.</summary>
    public bool IsTouched(int row) => ChunkStates.Has(_touched, row);

    /// <summary>What changes for a case, in the order of the questions of the second law; of what only the first asks last.</summary>
    public IEnumerable<PortfolioChange> ChangesOf(int row) => Moves.Where(m => ChunkStates.Has(m.Cases, row))
        .Select(m => new PortfolioChange(m.Question, m.Before, m.After, [.. m.Charges.Where(c => ChunkStates.Has(c.Cases, row)).Select(c => c.Charge)]));

    /// <summary>The first cases of some.</summary>
    internal IEnumerable<(string Name, string Part)> Named(byte[] cases) => Enumerable.Range(0, Rows).Where(row => ChunkStates.Has(cases, row)).Select(row => (NameOf(row), PartOf(row)));
}
