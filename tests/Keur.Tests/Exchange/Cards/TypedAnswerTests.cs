using Keur.Exchange.Cards;

namespace Keur.Tests.Exchange.Cards;

/// <summary>What a person types at a question is an answer or it is not; nothing in between is made of it.</summary>
public sealed class TypedAnswerTests
{
    [Theory]
    [InlineData("profiles-people", "yes", "yes")]
    [InlineData("profiles-people", "Y", "yes")]
    [InlineData("profiles-people", "ja", "yes")]
    [InlineData("profiles-people", "nee", "no")]
    [InlineData("significant-harm", "n", "no")]
    [InlineData("size", "2", "large")]
    [InlineData("size", "small", "small")]
    [InlineData("annex-use", "1 2", "[employment.recruitment, services.credit]")]
    [InlineData("annex-use", "services.credit, 1", "[employment.recruitment, services.credit]")]
    [InlineData("annex-use", "none", "[]")]
    [InlineData("annex-use", "geen", "[]")]
    [InlineData("annex-use", "2 ?", "{ includes: [services.credit], excludes: [] }")]
    [InlineData("placed-on-market", "2026-01-31", "2026-01-31")]
    [InlineData("placed-on-market", "nog niet", "not yet")]
    [InlineData("placed-on-market", "never", "never")]
    [InlineData("compute", "10^25", "10000000000000000000000000")]
    public void An_answer_is_taken_for_what_it_says(string fact, string typed, string card)
    {
        var answer = TypedAnswer.Read(CardLaw.Fact(fact), typed, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(card, CardWriter.Value(answer!));
    }

    [Theory]
    [InlineData("profiles-people", "on", "`on` is no answer")]
    [InlineData("profiles-people", "", "`` is no answer")]
    [InlineData("profiles-people", "1", "`1` is no answer")]
    [InlineData("size", "0", "they run from 1 to 2")]
    [InlineData("size", "3", "they run from 1 to 2")]
    [InlineData("size", "smal", "Did you mean `small`?")]
    [InlineData("annex-use", "1 7", "There is no number 7")]
    [InlineData("annex-use", "1 none", "There is no value `none`")]
    [InlineData("annex-use", "?", "is no answer")]
    [InlineData("placed-on-market", "2026-02-30", "is no answer")]
    [InlineData("placed-on-market", "31-01-2026", "is no answer")]
    [InlineData("compute", "a lot", "is no answer")]
    [InlineData("compute", "-1", "is no answer")]
    public void What_is_no_answer_is_told(string fact, string typed, string reason)
    {
        Assert.Null(TypedAnswer.Read(CardLaw.Fact(fact), typed, out var mistake));
        Assert.Contains(reason, mistake!.English, StringComparison.Ordinal);
        Assert.NotEqual(mistake.English, mistake.Dutch);
    }
}
