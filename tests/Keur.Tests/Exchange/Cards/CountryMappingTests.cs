using Keur.Exchange.Cards;
using Keur.Law;

namespace Keur.Tests.Exchange.Cards;

public sealed class CountryMappingTests
{
    [Fact]
    public void Every_code_is_in_one_list_and_the_Union_has_27_members()
    {
        Assert.Equal(27, CardLaw.Countries.Members.Count);
        Assert.Equal(249, CardLaw.Countries.Codes.Distinct().Count());
        Assert.All(CardLaw.Countries.Codes, c => Assert.True(c is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']));
        Assert.All(CardLaw.Countries.Instead, i => Assert.True(CardLaw.Countries.Codes.Contains(i.Value) && !CardLaw.Countries.Codes.Contains(i.Key)));
    }

    [Fact]
    public void A_file_of_another_shape_is_refused() => Approved.Matches(string.Concat(
        Refusal("""{ "key": "country" }"""),
        Refusal("""{ "key": "country", "fact": "established", "inside": "union", "outside": "third-country", "since": "2020-02-01", "members": ["NL", "NL"], "others": [], "unsettled": [], "instead": {} }"""),
        Refusal("""{ "key": "country", "fact": "established", "inside": "union", "outside": "third-country", "since": "2020-02-01", "members": ["NL"], "others": ["NL"], "unsettled": [], "instead": {} }""")));

    [Fact]
    public void A_mapping_to_values_the_fact_does_not_have_is_misuse()
    {
        var diagnostics = new Diagnostics();
        var mapping = CountryMappingReader.Read(
            new SourceFile("c.json", """{ "key": "country", "fact": "size", "inside": "union", "outside": "small", "since": "2020-02-01", "members": ["NL"], "others": [], "unsettled": [], "instead": {} }"""),
            diagnostics);

        Assert.Throws<ArgumentException>(() => new CardBinder(CardLaw.Text, mapping!));
    }

    private static string Refusal(string text)
    {
        var diagnostics = new Diagnostics();
        Assert.Null(CountryMappingReader.Read(new SourceFile("law/mappings/countries.json", text), diagnostics));
        return CardLaw.Both(diagnostics);
    }
}
