using System.Collections.Concurrent;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Portfolios.Reasons;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>
/// Looks at cases before they go into a portfolio: whether their answers contradict each other, and what a case that stands alone tells itself, as <see cref="Reasoner.FillIn"/> has it: the law
/// lets the case of a role answer a fact (`told by`), and it is of that role itself. Threads may share it.
/// </summary>
public sealed class PortfolioFit
{
    private readonly ConcurrentBag<PortfolioJudge> _judges = [];
    private readonly Reasoner _reasoner;
    private readonly List<Fact> _told;
    private readonly List<PortfolioQuestion> _asked;

    /// <summary>Prepares for a law.</summary>
    public PortfolioFit(Reasoner reasoner)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        _reasoner = reasoner;
        _told = [.. reasoner.Text.Facts.Where(f => f.ToldBy?.Who is not null)];
        _asked = [.. _told.SelectMany(Asked)];
    }

    /// <summary>Of a fact that a role's case answers: whether it arises, whether the case is of that role, and whether what that role's case must say is so.</summary>
    private IEnumerable<PortfolioQuestion> Asked(Fact fact)
    {
        var role = _reasoner.Text.Roles.First(r => r.Id == fact.ToldBy!.Who);
        Aspect[] aspects = [new ArisingAspect(fact), new DescribedAspect(role), new MetAspect(fact, fact.ToldBy!.Condition)];
        return aspects.Select(a => new PortfolioQuestion(role, null) { Aspect = a });
    }

    /// <summary>The cases of a chunk that no possible system fits, by their place; and what the others tell themselves that they leave unanswered.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="schema">Its vocabulary: that of the law.</param>
    public unsafe (IReadOnlyList<int> Contradictory, IReadOnlyList<(int Row, Answer Answer)> Told) Look(SealedChunk chunk, PlaneSchema schema)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(schema);
        var nothing = GC.AllocateArray<byte>(ChunkLayout.MostRows / 8, pinned: true);
        fixed (byte* first = chunk.Bytes, none = nothing)
        {
            var judge = _judges.TryTake(out var free) ? free : new PortfolioJudge(_reasoner, _asked) { Cores = 1 };
            var judged = judge.Judge(schema, [new ChunkView(first, schema, none)]).Single();
            _judges.Add(judge);
            var rows = Enumerable.Range(0, judged.Rows).ToList();
            return (rows.FindAll(judged.IsContradictory), [.. _told.SelectMany((fact, place) => rows.Where(row => !IsAnswered(judged.States.Chunk, fact, row)).Select(row => (row, Told(judged, fact, place, row))))
                .Where(t => t.Item2 is not null).Select(t => (t.row, t.Item2!))]);
        }
    }

    private static bool IsAnswered(ChunkView chunk, Fact fact, int row) =>
        chunk.Has(chunk.Schema.ColumnOf(fact.Index, PlaneKind.Yes), row) || chunk.Has(chunk.Schema.ColumnOf(fact.Index, PlaneKind.No), row);

    private static Answer? Told(JudgedChunk judged, Fact fact, int place, int row) =>
        judged.IsContradictory(row) || judged.StateOf(3 * place, row) != State.Yes || judged.StateOf((3 * place) + 1, row) != State.Yes ? null : judged.StateOf((3 * place) + 2, row) switch
        {
            State.Yes => Answer.Of(fact, yes: true),
            State.No => Answer.Of(fact, yes: false),
            _ => null,
        };
}
