namespace Keur.Journeys;

/// <summary>She compares what was promised in the proposal with what is law today.</summary>
public sealed class Journalist
{
    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task She_compares_the_proposal_with_today(Browsing browser)
    {
        await using var she = await Person.With(browser);
        await she.Opens($"/{browser.Language}/check/sample/shop-emotions");
        await she.Reads(browser.Say("As proposed in 2021", "Zoals voorgesteld in 2021"));
        await she.Reads(browser.Say("Today", "Vandaag"));

        await she.Follows(browser.Say("The law", "De wet"));
        await she.Keeps($"law-{browser.Language}");
        await she.Follows(browser.Say("What Parliament asked about the proposal", "Wat de Kamer over het voorstel vroeg"));
        await she.Follows("Recognition with a delay of ten seconds");
        await she.Reads(browser.Say("What the law of today says of the same systems", "Wat de wet van vandaag over dezelfde systemen zegt"));
    }

    [Fact]
    public async Task She_reads_an_article_with_its_rules_in_the_dark()
    {
        await using var she = await Person.With(new Browsing("nl", Script: true, Dark: true));
        await she.Opens("/nl/law");
        await she.Searches("q", "emoties", "Zoek");
        await she.Opens("/nl/law/eu-2024-1689/5");
        await she.Reads("Wanneer al deze:");
        await she.Keeps("article-dark-nl");
        await she.Opens("/nl/law/compare?from=eu-2024-1689@2024-08-01&to=eu-2024-1689@2026-07-27");
        await she.Reads("Wat verschilt");
        await she.Opens("/nl/law/eu-2024-1689/readings");
        await she.Follows("Wat de andere lezing zou veranderen Emoties op het werk en in het onderwijs");
        await she.Reads("Een systeem waarvoor het verschil maakt");
        await she.Keeps("reading-dark-nl");
        await she.Follows("Bekijk de uitkomst volgens de andere");
        await she.Reads("verboden praktijk");
        await she.Opens("/nl/api");
        await she.Opens("/nl/law/eu-2024-1689/questions");
    }
}
