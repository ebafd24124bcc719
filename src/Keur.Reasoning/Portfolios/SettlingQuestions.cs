using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>
/// Finds which questions would settle most of a portfolio: of every case of which a class is open, what an interview would ask first. Cases with the same answers are asked once; of a
/// portfolio with very many different ones only the first are looked at.
/// </summary>
public sealed class SettlingQuestions
{
    /// <summary>How many different cases are looked at.</summary>
    public const int MostAsked = 200;

    private const int MostTurns = 6;

    private readonly Dictionary<string, (IReadOnlyList<Answer> Answers, long Cases)> _open = [];
    private readonly Reasoner _reasoner;

    /// <summary>Prepares for a law.</summary>
    public SettlingQuestions(Reasoner reasoner) => _reasoner = reasoner;

    /// <summary>The cases looked at.</summary>
    public long Cases => _open.Values.Sum(o => o.Cases);

    /// <summary>Looks at the cases of a chunk.</summary>
    /// <param name="chunk">What was found of them, the classes among it.</param>
    /// <param name="questions">What was asked.</param>
    public void Add(JudgedChunk chunk, IReadOnlyList<PortfolioQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(questions);
        var classes = Enumerable.Range(0, questions.Count).Where(q => questions[q].Conclusion.Kind == ConclusionKind.Class).ToList();
        var rows = new RowAnswers(chunk.States.Chunk.Schema, _reasoner.Text);
        for (var row = 0; row < chunk.Rows; row++)
        {
            if (!classes.Exists(c => chunk.StateOf(c, row) == State.Open))
            {
                continue;
            }

            var answers = rows.Of(chunk.States.Chunk, row);
            var key = Compiled.AnswerKey.Of(answers);
            if (_open.TryGetValue(key, out var known) || _open.Count < MostAsked)
            {
                _open[key] = (answers, known.Cases + 1);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Which questions would be asked first, one after the other while none is answered yet, and of how many cases; most cases first.</summary>
    public IReadOnlyList<(Fact Fact, long Cases)> Find()
    {
        var interview = new Interview(_reasoner, Goal.Classes, Priors.ShortLists);
        var asked = new List<(Fact Fact, int Turn)>[_open.Count];
        Parallel.ForEach(_open.Values.Index(), open => asked[open.Index] = FirstOf(interview, open.Item.Answers));
        return
        [
            .. asked.Zip(_open.Values).SelectMany(a => a.First.Select(f => (f.Fact, f.Turn, a.Second.Cases)))
                .GroupBy(f => f.Fact)
                .Select(g => (g.Key, Cases: g.Sum(f => f.Cases), Turn: g.Min(f => f.Turn)))
                .OrderByDescending(g => g.Cases).ThenBy(g => g.Turn).ThenBy(g => g.Key.Index)
                .Select(g => (g.Key, g.Cases)),
        ];
    }

    private static List<(Fact Fact, int Turn)> FirstOf(Interview interview, IReadOnlyList<Answer> answers)
    {
        var (found, skipped) = (new List<(Fact, int)>(), new HashSet<Fact>());
        while (found.Count < MostTurns && interview.Next(answers, skipped)?.Fact is { } fact)
        {
            found.Add((fact, found.Count));
            skipped.Add(fact);
        }

        return found;
    }
}
