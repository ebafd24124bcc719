using System.Text.Json;
using System.Text.RegularExpressions;
using Keur.Exchange.Cards;
using Keur.Law;

namespace Keur.Tests.Exchange.Cards;

public sealed partial class CardTemplateTests
{
    [Fact]
    public void A_new_card_asks_every_question_without_a_gate() => Approved.Matches(CardTemplate.Write(CardLaw.Text, CardLaw.Countries, Language.English));

    [Fact]
    public void A_new_card_asks_in_Dutch_too() => Approved.Matches(CardTemplate.Write(CardLaw.Text, CardLaw.Countries, Language.Dutch));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Dutch)]
    public void A_new_card_reads_back_as_it_is_and_with_every_line_opened(Language language)
    {
        var card = CardTemplate.Write(CardLaw.Text, CardLaw.Countries, language);
        var opened = Closed().Replace(card, "${indent}");

        Assert.Empty(Assert.Single(CardLaw.Cases(card)).Answers);
        Assert.DoesNotContain(Assert.Single(CardLaw.Cases(opened)).Answers, a => a.Fact.Id == "established");
        Assert.Contains("\n  established: unknown", opened, StringComparison.Ordinal);
        Assert.Equal(CardLaw.Text.Facts.Count(f => f.OnlyWhen is null), Closed().Count(card) - CardLaw.Text.Shorthands.Count);
    }

    [Fact]
    public void The_shorthands_of_a_new_card_answer_when_opened()
    {
        var card = CardTemplate.Write(CardLaw.Text, CardLaw.Countries, Language.English).Replace("#provider", "provider", StringComparison.Ordinal);

        Assert.Equal("established: union; activity: { includes: [develops, places-on-market], excludes: [] }; own-name: yes", CardLaw.Answers(Assert.Single(CardLaw.Cases(card))));
    }

    [Fact]
    public void The_schema_describes_every_key_and_value() => Approved.Matches(CardSchema.Write(CardLaw.Text, CardLaw.Countries, Language.English));

    [Fact]
    public void The_schema_refers_only_to_what_it_defines()
    {
        using var schema = JsonDocument.Parse(CardSchema.Write(CardLaw.Text, CardLaw.Countries, Language.Dutch));
        var defined = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(d => $"#/$defs/{d.Name}").ToHashSet();

        Assert.Equal("urn:keur:card:1:toy:2001-02-03", schema.RootElement.GetProperty("$id").GetString());
        Assert.All(Reference().Matches(schema.RootElement.GetRawText()), m => Assert.Contains(m.Groups["to"].Value, defined));
    }

    [GeneratedRegex("^(?<indent> *)#(?=[a-z])", RegexOptions.Multiline)]
    private static partial Regex Closed();

    [GeneratedRegex("\"\\$ref\": \"(?<to>[^\"]+)\"")]
    private static partial Regex Reference();
}
