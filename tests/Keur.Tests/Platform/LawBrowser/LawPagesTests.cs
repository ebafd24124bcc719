using System.Globalization;
using AngleSharp.Dom;
using Keur.Platform.Shell.Law;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Tests.Platform.LawBrowser;

public sealed class LawPagesTests
{
    [Fact]
    public async Task An_article_says_in_plain_words_what_it_asks_with_its_rules_and_the_official_text()
    {
        var page = await PlatformUnderTest.Page("/en/law/eu-2024-1689@2026-07-27/26");

        Assert.Equal("Article 26", page.QuerySelector("h1")!.TextContent);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Tell people that the system is used on them", text, StringComparison.Ordinal);
        Assert.Contains("Who: Deployer", Words(page), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a[rel=external]"), a => a.GetAttribute("href") == "http://data.europa.eu/eli/reg/2024/1689/art_26/oj");
        Assert.NotNull(page.QuerySelector("#at-26-11"));
    }

    [Fact]
    public async Task A_rule_is_drawn_as_questions_with_the_answers_that_meet_it()
    {
        var page = await PlatformUnderTest.Page("/nl/law/eu-2024-1689@2026-07-27/5");

        Assert.Contains("Wanneer al deze:", Words(page), StringComparison.Ordinal);
        Assert.Contains("Welke technieken gebruikt het? Een van:", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_tells_what_differs_in_the_other_text_of_its_act()
    {
        var page = await PlatformUnderTest.Page("/en/law/eu-2024-1689@2026-07-27/5");

        Assert.Contains("Only in this text:", Words(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emotion", "Emotions at work and in education")]
    [InlineData("emoties", "Emotions at work and in education")]
    [InlineData("artikel 27", "Art. 27")]
    [InlineData("zzzzz", "Nothing found")]
    [InlineData("<script>alert(1)</script>", "Nothing found")]
    public async Task Words_are_found_in_both_languages(string asked, string found)
    {
        var page = await PlatformUnderTest.Page($"/en/law/search?q={Uri.EscapeDataString(asked)}");

        Assert.Contains(found, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_question_of_Parliament_stands_with_its_answer_and_what_holds_today()
    {
        var list = await PlatformUnderTest.Page("/en/law/parliament");
        var page = await PlatformUnderTest.Page("/en/law/parliament/91");

        Assert.True(list.QuerySelectorAll("ol.files li").Length > 60);
        Assert.Contains("Recognition with a delay of ten seconds", Words(page), StringComparison.Ordinal);
        Assert.Contains("What the law of today says of the same systems", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_stands_with_what_its_other_side_would_change_and_a_system_for_which_it_does()
    {
        var list = await PlatformUnderTest.Page("/en/law/eu-2024-1689/readings");
        var page = await PlatformUnderTest.Page(list.QuerySelector("#emotions-need-biometrics a[href*='/readings/']")!.GetAttribute("href")!);
        var outcomes = page.QuerySelectorAll("a[href*='/result?']").Select(a => a.GetAttribute("href")!).ToList();

        var row = page.QuerySelectorAll("main table tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == "Emotions at work and in education");
        Assert.Equal(["more", "0 %"], row.QuerySelectorAll("td").Select(c => c.TextContent == "0 %" ? c.TextContent : "more"));
        Assert.Equal(2, outcomes.Count);
        var answers = new List<string>();
        foreach (var outcome in outcomes)
            answers.Add((await PlatformUnderTest.Page(outcome)).QuerySelector(".answer")!.TextContent);
        Assert.DoesNotContain("prohibited practice (Art. 5(1)(f))", answers[0], StringComparison.Ordinal);
        Assert.Contains("prohibited practice (Art. 5(1)(f))", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_of_Parliament_is_there_and_what_no_rule_decides_says_why()
    {
        var list = await PlatformUnderTest.Page("/nl/law/parliament");
        var linked = list.QuerySelectorAll("a[href*='/law/parliament/']").Select(a => int.Parse(a.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture)).Distinct().Order();

        Assert.Equal(Enumerable.Range(1, 143), linked);
        Assert.Contains("Niets dat een regel beslist", Words(await PlatformUnderTest.Page("/nl/law/parliament/143")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_texts_stand_beside_each_other_with_a_system_that_fares_differently()
    {
        var page = await PlatformUnderTest.Page("/en/law/compare?from=eu-2024-1689@2024-08-01&to=eu-2024-1689@2026-07-27");

        Assert.Contains("Products", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var address = page.QuerySelectorAll("details a").First(a => a.TextContent.StartsWith("See what each text says", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.NotNull((await PlatformUnderTest.Page(address)).QuerySelector(".answer"));
    }

    [Fact]
    public async Task Every_article_and_annex_of_every_text_has_a_page_in_the_contents()
    {
        var shelf = PlatformUnderTest.Shared.Services.GetRequiredService<LawShelf>();
        foreach (var text in shelf.Library.BaseActs.SelectMany(a => shelf.TextsOf(a.Id)))
        {
            var page = await PlatformUnderTest.Page($"/en{LawPlaces.PathOf(text)}");
            var linked = page.QuerySelectorAll("ul.files a").Select(a => a.GetAttribute("href")).ToHashSet();

            Assert.All(text.Provisions.Select(LawPlaces.ArticleOf).Distinct(), p => Assert.Contains($"/en{LawPlaces.PathOf(text)}/{LawPlaces.SegmentOf(p)}", linked));
        }
    }

    private static string Words(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
