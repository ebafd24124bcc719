using System.Collections.Concurrent;
using System.Text;
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
    private long _decided;

    /// <summary>Prepares for one portfolio.</summary>
    public RestJudge(AskedNet asked, PlaneSchema schema)
    {
        _asked = asked;
        _rows = new RowAnswers(schema, asked.Reasoner.Text);
        _relevant = new RelevantFacts(asked);
    }

    /// <summary>The groups decided.</summary>
    public long Decided => Interlocked.Read(ref _decided);

    /// <summary>Decides what is left of a chunk.</summary>
    public void Judge(ChunkStates states, List<(int Row, int Question)> rest)
    {
        foreach (var row in rest.GroupBy(r => r.Row))
        {
            var answers = _rows.Of(states.Chunk, row.Key);
            var unfit = row.Any(r => r.Question < 0);
            if (unfit)
            {
                ChunkStates.Put(states.Sound, row.Key, Decide(-1, answers) != State.No);
            }

            foreach (var (_, question) in row.Where(r => r.Question >= 0 && ChunkStates.Has(states.Sound, row.Key)))
            {
                states.Set(question, row.Key, Decide(question, answers));
            }
        }
    }

    private State Decide(int question, IReadOnlyList<Answer> answers)
    {
        var relevant = _relevant.Of(question, answers);
        var key = Key(question, relevant);
        if (_groups.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_groups.Count >= MostGroups)
        {
            _groups.Clear();
        }

        var logic = _asked.Reasoner.Logic(relevant);
        var state = question >= 0 ? AskedNet.StateOf(logic, _asked.Questions[question]) : Possible(logic);
        Interlocked.Increment(ref _decided);
        _groups[key] = state;
        return state;
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

    private static string Key(int question, IReadOnlyList<Answer> answers)
    {
        var key = new StringBuilder().Append(question);
        foreach (var answer in answers)
        {
            key.Append(' ').Append(answer.Fact.Index);
            if (answer.Fact.Values.Count > 0)
            {
                key.Append('+').AppendJoin(',', answer.Includes).Append('-').AppendJoin(',', answer.Excludes);
            }
            else
            {
                key.Append('=').Append(answer.YesNo).Append(answer.Date?.DayNumber).Append(answer.NotYet).Append(answer.Dated).Append(answer.Number);
            }
        }

        return key.ToString();
    }
}
