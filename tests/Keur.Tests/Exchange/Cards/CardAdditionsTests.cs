using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Exchange.Cards;

/// <summary>Answers are added to a card as written, whatever its layout.</summary>
public sealed class CardAdditionsTests
{
    [Theory]
    [InlineData("keur: 1\nname: X\n")]
    [InlineData("keur: 1\nname: X")]
    [InlineData("keur: 1\nname: X\nfacts:\n")]
    [InlineData("keur: 1\nname: X\nfacts: {}\n")]
    [InlineData("keur: 1\nname: X\nfacts: { own-name: yes }\nevidence: {}\n")]
    [InlineData("keur: 1\nname: X\nfacts:\n  own-name: yes\nevidence:\n  own-name: seen\n")]
    [InlineData("keur: 1\nname: X\nfacts:\n    own-name: yes\n    activity:\n    - uses\n    - develops\n\n# end\n")]
    [InlineData("keur: 1\r\nname: X\r\nfacts:\r\n  own-name: yes\r\nevidence:\r\n  own-name: seen\r\n")]
    [InlineData("{\"keur\": 1, \"name\": \"X\", \"facts\": {\"own-name\": true}}")]
    [InlineData("{\n  \"keur\": 1,\n  \"name\": \"X\"\n}\n")]
    [InlineData("keur: 1\nname: X\nfacts:\n  # asked\n  #profiles-people: unknown  # yes, no\n  own-name: yes\n")]
    public void What_is_added_reads_back_with_all_that_was_there(string card)
    {
        var before = Answers(card);

        var text = CardAdditions.Add(Read(card), Added)!;

        Assert.Equal(before.Concat(["annex-use: [services.credit]", "placed-on-market: not yet", "profiles-people: yes"]).Order(StringComparer.Ordinal), Answers(text));
        Assert.Contains("significant-harm", text, StringComparison.Ordinal);
        Assert.Equal(card.Contains('\r'), text.Contains('\r'));
    }

    [Fact]
    public void A_question_of_a_new_card_gets_its_answer_where_it_stands() => Assert.Equal(
        "keur: 1\nname: X\nfacts:\n  annex-use: [services.credit]\n  placed-on-market: not yet\n  significant-harm: unknown\n\n  # Profiles?\n  profiles-people: yes\n",
        CardAdditions.Add(Read("keur: 1\nname: X\nfacts:\n\n  # Profiles?\n  #profiles-people: unknown  # yes, no\n"), Added));

    [Fact]
    public void A_layout_that_takes_nothing_gives_nothing() =>
        Assert.Null(CardAdditions.Add(Read("keur: 1\nname: X\nfacts: ~\n"), Added));

    private static CardAddition[] Added =>
    [
        new(CardLaw.Fact("profiles-people"), Answer.Of(CardLaw.Fact("profiles-people"), yes: true)),
        new(CardLaw.Fact("annex-use"), Answer.Exactly(CardLaw.Fact("annex-use"), [1])),
        new(CardLaw.Fact("placed-on-market"), Answer.NotYetHappened(CardLaw.Fact("placed-on-market"))),
        new(CardLaw.Fact("significant-harm"), null),
    ];

    private static Card Read(string card) => CardReader.Read(new SourceFile("card.yaml", card), new Diagnostics())!;

    private static List<string> Answers(string card) =>
        [.. Assert.Single(CardLaw.Cases(card)).Answers.Select(a => $"{a.Fact.Id}: {CardWriter.Value(a)}").Order(StringComparer.Ordinal)];
}
