using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Verdicts;

/// <summary>Judges single conclusions of a case.</summary>
internal sealed class ConclusionJudge(CaseLogic logic, TimingFinder timing, Explainer explainer)
{
    /// <summary>The conclusion as reported; explained where it holds.</summary>
    public Judged Of(Conclusion conclusion)
    {
        var state = logic.StateOfReported(conclusion);
        return state is State.No or State.BeyondBudget ? new Judged(conclusion, state) : Detailed(conclusion, state);
    }

    /// <summary>The conclusion as reported; explained where it is decided at all.</summary>
    public Judged Explained(Conclusion conclusion) => Detailed(conclusion, logic.StateOfReported(conclusion));

    private Judged Detailed(Conclusion conclusion, State state)
    {
        if (state == State.Open)
        {
            return logic.Decisive(() => logic.Reported(conclusion)) is { } decisive
                ? new Judged(conclusion, state)
                {
                    Open = [.. decisive.Where(f => f.Type != FactType.Judgement)],
                    Judgements = [.. decisive.Where(f => f.Type == FactType.Judgement)],
                }
                : new Judged(conclusion, State.BeyondBudget);
        }

        return new Judged(conclusion, state)
        {
            Timed = state == State.Yes ? timing.Of(conclusion) : null,
            BecauseLater = () => explainer.Of(conclusion, state),
        };
    }
}
