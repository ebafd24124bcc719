using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Takes an answer given under one text of the law to another: acts share their vocabulary, by the names of facts and values.</summary>
public static class AnswerTransfer
{
    /// <summary>The same answer; null where the other text has no such fact, or not such a value.</summary>
    public static Answer? To(LawText text, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(answer);
        if (text.FindFact(answer.Fact.Id) is not { } fact || fact.Type != answer.Fact.Type)
        {
            return null;
        }

        return fact.Type switch
        {
            FactType.OneOf => fact.ValueIndex(NameOf(answer, answer.Includes[0])) is var place and >= 0 ? Answer.OneOf(fact, place) : null,
            FactType.SomeOf => List(fact, answer),
            FactType.Date => answer.Date is { } day ? Answer.OnDay(fact, day) : answer.NotYet ? Answer.NotYetHappened(fact) : Answer.NeverHappens(fact),
            FactType.Number => Answer.OfNumber(fact, answer.Number!.Value),
            _ => Answer.Of(fact, answer.YesNo == true),
        };
    }

    private static string NameOf(Answer answer, int place) => answer.Fact.Values[place].Name;

    private static Answer? List(Fact fact, Answer answer)
    {
        var includes = answer.Includes.Select(p => fact.ValueIndex(NameOf(answer, p))).ToList();
        var excludes = answer.Excludes.Select(p => fact.ValueIndex(NameOf(answer, p))).ToList();
        return includes.Contains(-1) || excludes.Contains(-1)
            ? null
            : answer.IsComplete ? Answer.Exactly(fact, includes) : Answer.Partly(fact, includes, excludes);
    }
}
