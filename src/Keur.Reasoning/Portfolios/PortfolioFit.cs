using System.Collections.Concurrent;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>Finds cases whose answers contradict each other, before they go into a portfolio. Threads may share it.</summary>
public sealed class PortfolioFit
{
    private readonly ConcurrentBag<PortfolioJudge> _judges = [];
    private readonly Reasoner _reasoner;

    /// <summary>Prepares for a law.</summary>
    public PortfolioFit(Reasoner reasoner)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        _reasoner = reasoner;
    }

    /// <summary>The cases of a chunk that no possible system fits, by their place.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="schema">Its vocabulary.</param>
    public unsafe IReadOnlyList<int> Contradictory(SealedChunk chunk, PlaneSchema schema)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(schema);
        var nothing = GC.AllocateArray<byte>(ChunkLayout.MostRows / 8, pinned: true);
        fixed (byte* first = chunk.Bytes, none = nothing)
        {
            var judge = _judges.TryTake(out var free) ? free : new PortfolioJudge(_reasoner, []) { Cores = 1 };
            var judged = judge.Judge(schema, [new ChunkView(first, schema, none)]).Single();
            _judges.Add(judge);
            return [.. Enumerable.Range(0, judged.Rows).Where(judged.IsContradictory)];
        }
    }
}
