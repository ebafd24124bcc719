using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>Counts what was found of the cases of a portfolio.</summary>
public sealed class PortfolioSummary
{
    private readonly Dictionary<PortfolioOutcome, long>[] _counts;

    /// <summary>Counts what a judge finds.</summary>
    public PortfolioSummary(PortfolioJudge judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        Questions = judge.Questions;
        _counts = [.. Questions.Select(_ => new Dictionary<PortfolioOutcome, long>())];
    }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<PortfolioQuestion> Questions { get; }

    /// <summary>The cases.</summary>
    public long Cases { get; private set; }

    /// <summary>The cases whose answers contradict each other; they are in no other count.</summary>
    public long Contradictory { get; private set; }

    /// <summary>How many questions of cases neither plain values nor tried systems settled.</summary>
    public long Left { get; private set; }

    /// <summary>Counts a chunk.</summary>
    public void Add(JudgedChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var contradictory = chunk.Rows - Bits.Count(chunk.States.Sound);
        Cases += chunk.Rows;
        Contradictory += contradictory;
        Left += chunk.Left;
        for (var question = 0; question < _counts.Length; question++)
        {
            foreach (var (outcome, cases) in chunk.OutcomesOf(question).Where(o => o.Outcome.State != State.No))
            {
                var count = Bits.Count(cases);
                if (count > 0)
                {
                    _counts[question][outcome] = _counts[question].GetValueOrDefault(outcome) + count;
                }
            }
        }
    }

    /// <summary>For how many cases a question holds or is open, and when it binds; the others are no.</summary>
    public IReadOnlyDictionary<PortfolioOutcome, long> CountsOf(int question) => _counts[question];

    /// <summary>For how many cases a question has a state.</summary>
    public long CountOf(int question, State state) => state == State.No
        ? Cases - Contradictory - _counts[question].Values.Sum()
        : _counts[question].Where(c => c.Key.State == state).Sum(c => c.Value);
}
