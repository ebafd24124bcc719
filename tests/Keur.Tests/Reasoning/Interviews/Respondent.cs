using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Tests.Reasoning.Agreement;
using Question = Keur.Reasoning.Interviews.Question;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>Somebody who answers from a card: what is not on it is not known, or for a lawyer where it is a judgement.</summary>
internal sealed class Respondent(Card card)
{
    private readonly Dictionary<Fact, Answer> _answers = card.Answers.ToDictionary(a => a.Fact);

    public Reply To(Fact fact) => _answers.TryGetValue(fact, out var answer) ? Reply.Of(answer)
        : fact.Type == FactType.Judgement ? Reply.ForLawyer(fact) : Reply.Unknown(fact);

    /// <summary>Every question that is put, with what was said before it; and all that was said in the end.</summary>
    public (IReadOnlyList<(Question Question, Transcript Before)> Asked, Transcript Said) Ask(Interview interview)
    {
        var (asked, said) = (new List<(Question, Transcript)>(), Transcript.Empty);
        while (interview.Next(said) is { } question)
        {
            Assert.DoesNotContain(said.Replies, r => r.Fact == question.Fact);
            asked.Add((question, said));
            said = said.With(To(question.Fact));
        }

        return (asked, said);
    }
}
