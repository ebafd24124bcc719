using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Reasons;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>What was found of the cases of one chunk.</summary>
public sealed class JudgedChunk
{
    private readonly PortfolioJudge _judge;
    private readonly ChunkStates _states;

    internal JudgedChunk(PortfolioJudge judge, ChunkStates states, int left) => (_judge, _states, Left) = (judge, states, left);

    /// <summary>The cases.</summary>
    public int Rows => _states.Chunk.Rows;

    /// <summary>How many questions of cases the search left to diagrams.</summary>
    public int Left { get; }

    internal ChunkStates States => _states;

    /// <summary>What the system of a case is called.</summary>
    public string NameOf(int row) => _states.Chunk.NameOf(row);

    /// <summary>Whom and what of its card a case is about; empty where the card names nobody and nothing.</summary>
    public string PartOf(int row) => _states.Chunk.PartOf(row);

    /// <summary>Whether the answers of a case contradict each other; then nothing else is said of it.</summary>
    public bool IsContradictory(int row) => !ChunkStates.Has(_states.Sound, row);

    /// <summary>The state of a question, by its place among those asked, for a case.</summary>
    public State StateOf(int question, int row) => _states.Of(question, row);

    /// <summary>When a question that holds for a case binds; null where it does not hold, or where its timing was not asked or is not told.</summary>
    public PortfolioTiming? TimingOf(int question, int row) => _states.Timings.Of(question, row);

    /// <summary>What was found of a question for a case.</summary>
    public PortfolioOutcome OutcomeOf(int question, int row) => StateOf(question, row) is var state && state == State.Yes
        ? new(state, TimingOf(question, row) ?? Unadopted)
        : new(state, null);

    /// <summary>
    /// What holds off, on the day asked about, a question that holds for a case and binds later or is spared: the spare that lasts then, nearest first. Null where none does, as where only its
    /// day has not come, and where timing was not asked.
    /// </summary>
    public Spare? SpareOf(int question, int row) => TimingOf(question, row) is { Timing: Timing.Spared or Timing.Later }
        ? _judge.Reasoner.Days.SparesBehind(_judge.Questions[question].Conclusion).FirstOrDefault(s => _judge.Aspects.TryGetValue(DescribedAspect.KeyOf(s.Id), out var place) && StateOf(place, row) == State.Yes)
        : null;

    private PortfolioTiming? Unadopted => _judge.Reasoner.Text.IsAdopted ? null : new PortfolioTiming(Timing.IfAdopted, null);

    /// <summary>What was found of a question, with the cases of each: all cases, those that contradict themselves under no. A question that is not asked, at -1, never holds.</summary>
    internal IEnumerable<(PortfolioOutcome Outcome, byte[] Cases)> OutcomesOf(int question)
    {
        var left = Enumerable.Repeat(byte.MaxValue, _states.Sound.Length).ToArray();
        if (question >= 0)
        {
            foreach (var (timing, cases) in _states.Timings.Of(question))
            {
                yield return (new(State.Yes, timing), Bits.Take(left, cases));
            }

            yield return (new(State.Yes, Unadopted), Bits.Take(left, _states.Yes(question)));
            yield return (new(State.Open, null), Bits.Take(left, _states.Open(question)));
        }

        yield return (PortfolioOutcome.No, left);
    }
}
