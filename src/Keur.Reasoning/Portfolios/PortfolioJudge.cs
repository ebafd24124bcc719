using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Portfolios.Reasons;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>
/// Judges all cases of a portfolio under one law, with the same answers as case by case: exact, on all cores, a few chunks at a time. It can be asked again and again,
/// also of other portfolios; threads do not share it.
/// </summary>
public sealed class PortfolioJudge
{
    private readonly AskedNet _asked;
    private readonly Dictionary<string, int> _places;
    private readonly CaseNet _net;
    private (PlaneSchema? Schema, Lazy<(BlockJudge Blocks, SearchJudge Cases)>[] Judges) _judges;

    /// <summary>Compiles what is asked.</summary>
    /// <param name="reasoner">The law, the day and the sides of readings.</param>
    /// <param name="questions">What is asked, of its text.</param>
    /// <param name="timed">Whether it is also asked since or from when what holds binds.</param>
    public PortfolioJudge(Reasoner reasoner, IReadOnlyList<PortfolioQuestion> questions, bool timed = false)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        ArgumentNullException.ThrowIfNull(questions);
        Questions = questions;
        _asked = new AskedNet(reasoner, timed && reasoner.Text.IsAdopted && questions.Count > 0 ? WithSpares(reasoner, questions) : questions, timed);
        _net = new CaseNet(_asked);
        _places = _asked.Questions.Index().Where(q => q.Item.Aspect is not null).ToDictionary(q => q.Item.Aspect!.Key, q => q.Index);
    }

    /// <summary>Where it is asked when what holds binds, also whether each spare lasts on the day.</summary>
    private static List<PortfolioQuestion> WithSpares(Reasoner reasoner, IReadOnlyList<PortfolioQuestion> questions)
    {
        var spares = reasoner.Text.Spares.Select(s => new PortfolioQuestion(questions[0].Conclusion, null) { Aspect = new LastingAspect(s) });
        return [.. questions, .. spares.ExceptBy(questions.Select(q => q.Aspect?.Key), q => q.Aspect!.Key)];
    }

    /// <summary>The law.</summary>
    public Reasoner Reasoner => _asked.Reasoner;

    /// <summary>What is asked.</summary>
    public IReadOnlyList<PortfolioQuestion> Questions { get; }

    /// <summary>The place of every aspect asked, by its key.</summary>
    internal IReadOnlyDictionary<string, int> Aspects => _places;

    /// <summary>How many cores are used; all of them unless set.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>How many ways are tried at most in the search of one case, before its question is left to diagrams.</summary>
    internal int MostWays { get; init; } = 400;

    /// <summary>How many groups of cases had to be decided with diagrams so far.</summary>
    public long Groups { get; private set; }

    /// <summary>Judges a portfolio.</summary>
    /// <param name="file">The portfolio.</param>
    /// <returns>What was found, chunk by chunk in the order of the file; the portfolio must stay open until the last was read.</returns>
    public IEnumerable<JudgedChunk> Judge(PlaneFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Judge(file.Schema, file.Chunks);
    }

    internal IEnumerable<JudgedChunk> Judge(PlaneSchema schema, IReadOnlyList<ChunkView> chunks)
    {
        var judges = JudgesFor(schema);
        // Mostly nothing is left to it.
        var rest = new Lazy<RestJudge>(() => new RestJudge(_asked, schema));
        var decided = 0L;
        for (var first = 0; first < chunks.Count; first += Cores)
        {
            var some = new JudgedChunk[Math.Min(Cores, chunks.Count - first)];
            Each(some.Length, i => some[i] = Judge(judges[i].Value, chunks[first + i], rest));
            var now = rest.IsValueCreated ? rest.Value.Decided : 0;
            (Groups, decided) = (Groups + now - decided, now);
            foreach (var judged in some)
            {
                yield return judged;
            }
        }
    }

    private static void Each(int count, Action<int> action)
    {
        if (count == 1)
        {
            action(0);
        }
        else
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, action);
        }
    }

    /// <summary>A judge for each core; those of the last vocabulary are kept, so that asking again costs nothing.</summary>
    private Lazy<(BlockJudge Blocks, SearchJudge Cases)>[] JudgesFor(PlaneSchema schema)
    {
        var kept = _judges;
        if (kept.Schema == schema)
        {
            return kept.Judges;
        }

        var bound = new BoundProgram(_asked.Program, schema, Reasoner.AsOf);
        var made = Enumerable.Range(0, Cores).Select(_ => new Lazy<(BlockJudge, SearchJudge)>(() => (new BlockJudge(_asked, bound), new SearchJudge(_asked, _net, bound, MostWays)))).ToArray();
        _judges = (schema, made);
        return made;
    }

    private JudgedChunk Judge((BlockJudge Blocks, SearchJudge Cases) judge, ChunkView chunk, Lazy<RestJudge> rest)
    {
        var states = new ChunkStates(chunk, _asked.Questions.Count);
        var left = new List<LeftOver>();
        judge.Blocks.Judge(states, left);
        left = left.Count == 0 ? left : judge.Cases.Judge(states, left);
        if (left.Count > 0)
        {
            rest.Value.Judge(states, left);
        }

        states.LeaveSound();
        return new JudgedChunk(this, states, left.Count);
    }
}
