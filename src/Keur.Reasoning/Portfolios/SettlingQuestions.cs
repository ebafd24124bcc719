using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>
/// Finds which questions would settle most of a portfolio: of every case of which a class is open, what an interview would ask next. Cases with the same answers are asked once; of a
/// portfolio with very many different ones only the first are looked at.
/// </summary>
public sealed class SettlingQuestions
{
    /// <summary>How many different cases are looked at.</summary>
    public const int MostAsked = 200;

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

    /// <summary>What would be asked next, of how many cases; most first.</summary>
    public IReadOnlyList<(Fact Fact, long Cases)> Find()
    {
        var interview = new Interview(_reasoner, Goal.Classes, Priors.ShortLists);
        var next = new (Fact? Fact, long Cases)[_open.Count];
        Parallel.ForEach(_open.Values.Index(), open => next[open.Index] = (interview.Next(open.Item.Answers, new HashSet<Fact>())?.Fact, open.Item.Cases));
        return [.. next.Where(n => n.Fact is not null).GroupBy(n => n.Fact!).Select(g => (g.Key, g.Sum(n => n.Cases))).OrderByDescending(g => g.Item2).ThenBy(g => g.Key.Index)];
    }
}
