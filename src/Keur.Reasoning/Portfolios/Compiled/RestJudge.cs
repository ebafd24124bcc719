using System.Collections.Concurrent;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Decides with diagrams what three values and tried systems leave open. Cases with the same answers to the facts that can bear on a question are one group, which is
/// decided once. Threads may share it.
/// </summary>
internal sealed class RestJudge
{
    private const int MostGroups = 50_000;

    private readonly AskedNet _asked;
    private readonly RowAnswers _rows;
    private readonly RelevantFacts _relevant;
    private readonly ConcurrentDictionary<string, State> _groups = new();
    private readonly ConcurrentDictionary<string, PortfolioTiming> _timings = new();
    private readonly HashSet<int> _timed;
    private long _decided;

    /// <summary>Prepares for one portfolio.</summary>
    public RestJudge(AskedNet asked, PlaneSchema schema)
    {
        _asked = asked;
        _rows = new RowAnswers(schema, asked.Reasoner.Text);
        _relevant = new RelevantFacts(asked);
        _timed = [.. asked.Timed.Select(t => t.Question)];
    }

    /// <summary>The groups decided.</summary>
    public long Decided => Interlocked.Read(ref _decided);

    /// <summary>Decides what is left of a chunk.</summary>
    public void Judge(ChunkStates states, List<LeftOver> rest)
    {
        foreach (var row in rest.GroupBy(r => r.Row))
        {
            var answers = _rows.Of(states.Chunk, row.Key);
            var limits = _relevant.LimitsOf(answers);
            if (row.Any(r => r.Question == LeftOver.Fit))
            {
                ChunkStates.Put(states.Sound, row.Key, Decide(LeftOver.Fit, answers, limits) != State.No);
            }

            foreach (var left in row.Where(r => r.Question >= 0 && ChunkStates.Has(states.Sound, row.Key)))
            {
                Judge(states, left, answers, limits);
            }
        }
    }

    private void Judge(ChunkStates states, LeftOver left, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> limits)
    {
        if (!left.IsTiming)
        {
            states.Set(left.Question, left.Row, Decide(left.Question, answers, limits));
        }

        if (_timed.Contains(left.Question) && states.Of(left.Question, left.Row) == State.Yes)
        {
            ChunkStates.Put(states.Timings.PlaneOf(left.Question, Time(left.Question, answers, limits)), left.Row, there: true);
        }
    }

    private PortfolioTiming Time(int question, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> limits)
    {
        var relevant = _relevant.OfTiming(question, answers, limits);
        return Found(_timings, "when " + Key(question, relevant), () => Time(_asked.Questions[question], relevant));
    }

    private PortfolioTiming Time(PortfolioQuestion question, IReadOnlyList<Answer> answers)
    {
        var finder = new TimingFinder(_asked.Reasoner.Logic(answers), _asked.Reasoner.Logic);
        var timed = question is { Conclusion: Duty duty, Role: { } role } ? finder.OfDuty(duty, role) : finder.Of(question.Conclusion);
        return new PortfolioTiming(timed.Timing, timed.From);
    }

    private State Decide(int question, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> limits)
    {
        var relevant = _relevant.Of(question, answers, limits);
        return Found(_groups, Key(question, relevant), () => Draw(question, relevant));
    }

    private State Draw(int question, IReadOnlyList<Answer> answers)
    {
        var logic = _asked.Reasoner.Logic(answers);
        return question >= 0 ? AskedNet.StateOf(logic, _asked.Questions[question]) : Possible(logic);
    }

    private T Found<T>(ConcurrentDictionary<string, T> groups, string key, Func<T> decide)
    {
        if (groups.TryGetValue(key, out var known))
        {
            return known;
        }

        if (groups.Count >= MostGroups)
        {
            groups.Clear();
        }

        Interlocked.Increment(ref _decided);
        return groups[key] = decide();
    }

    private static State Possible(CaseLogic logic)
    {
        try
        {
            return logic.IsPossible ? State.Yes : State.No;
        }
        catch (Diagrams.DiagramBudgetException)
        {
            return State.BeyondBudget;
        }
    }

    private static string Key(int question, IReadOnlyList<Answer> answers) => $"{question}{AnswerKey.Of(answers)}";
}
