using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>What one place of a card says of a fact.</summary>
/// <param name="Answer">The answer; null where the card says it is not known.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record GivenAnswer(Answer? Answer, SourceSpan Span)
{
    /// <summary>What holds when this goes before another: value by value where both say only part of a list.</summary>
    public GivenAnswer Over(GivenAnswer other)
    {
        if (Answer is null || other.Answer is null || Answer.IsComplete)
        {
            return this;
        }

        var includes = Answer.Includes.Concat(other.Answer.Includes.Except(Answer.Excludes));
        var excludes = Answer.Excludes.Concat(other.Answer.Excludes.Except(Answer.Includes));
        return this with { Answer = Answer.Partly(Answer.Fact, [.. includes], [.. excludes]) };
    }

    /// <summary>What holds when both count equally; null where they do not agree.</summary>
    public GivenAnswer? With(GivenAnswer other)
    {
        if (Answer is null || other.Answer is null)
        {
            return Answer is null && other.Answer is null ? this : null;
        }

        if (Answer.Fact.Type != FactType.SomeOf)
        {
            return IsSame(Answer, other.Answer) ? this : null;
        }

        return Answer.Includes.Intersect(other.Answer.Excludes).Any() || Answer.Excludes.Intersect(other.Answer.Includes).Any() ? null : Over(other);
    }

    private static bool IsSame(Answer a, Answer b) =>
        a.YesNo == b.YesNo && a.Includes.SequenceEqual(b.Includes) && a.Dated == b.Dated && a.Date == b.Date && a.NotYet == b.NotYet && a.Number == b.Number;
}
