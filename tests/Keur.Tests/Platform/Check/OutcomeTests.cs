using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Keur.Tests.Platform.Check;

public sealed class OutcomeTests
{
    [Fact]
    public async Task A_sample_comes_out_as_the_command_says_with_why_what_and_when()
    {
        using var visit = new Visit();

        await visit.To("/en/check/sample/cv-screener");

        Assert.Equal("Talent Ranker (Acme BV): high-risk (Art. 6(2)) from 2 December 2027.", visit.Page.QuerySelector(".answer p")!.TextContent.Trim());
        Assert.Contains("2 December 2027", visit.Page.QuerySelector("ol.dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Recruiting and selecting", visit.Page.QuerySelector("#why .tree")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Technical documentation", visit.Page.QuerySelector("#papers")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(visit.Page.QuerySelector("#change"));
    }

    [Fact]
    public async Task The_same_system_stands_beside_itself_under_every_text()
    {
        using var visit = new Visit();

        await visit.To("/en/check/sample/shop-emotions");

        var heads = visit.Page.QuerySelectorAll("#beside thead th").Select(t => t.TextContent).ToList();
        Assert.Equal(["As proposed in 2021", "As published in 2024", "Today"], heads.Take(3));
        Assert.NotEmpty(visit.Page.QuerySelectorAll("#beside section > ul li, #beside > ul li"));
    }

    [Fact]
    public async Task A_forbidden_practice_says_so_first()
    {
        using var visit = new Visit();

        await visit.To("/nl/check/sample/police-faces-live");

        Assert.NotNull(visit.Page.QuerySelector(".answer.bad"));
        Assert.Contains("De wet verbiedt deze praktijk", visit.Page.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_it_is_used_on_reads_what_may_be_asked_and_of_whom()
    {
        using var visit = new Visit();
        await visit.SendCard("""
            keur: 1
            name: Applicants
            deployer: {}
            facts: { machine-based: yes, infers-outputs: yes, function: [], annex-iii-use: [employment.recruitment], profiles-people: yes, product-act: [],
              sole-purpose: none, established: union, public-body: none, open-source: no, gpai-model: no, about-persons: yes, decision-weighs: yes, explanation-due-elsewhere: no, law-enforcement-use: no }
            """);
        await visit.To(visit.Address + "&as=affected");

        var section = visit.Page.QuerySelector("#for-you")!;

        Assert.Contains("Art. 86(1)", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Art. 26(11)", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("You have to ask for it", section.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.yaml", "application/yaml", "keur: 1")]
    [InlineData("report.md", "text/markdown", "# Talent Ranker")]
    [InlineData("verdict.json", "application/json", "\"receipt\"")]
    [InlineData("dates.ics", "text/calendar", "BEGIN:VEVENT")]
    public async Task What_is_taken_away_is_what_it_says(string file, string type, string holds)
    {
        using var visit = new Visit();
        await visit.To("/en/check/sample/cv-screener");
        using var browser = PlatformUnderTest.Shared.Visitor();

        using var answer = await browser.GetAsync(FileOf(visit, file), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("talent-ranker-acme-bv.", answer.Content.Headers.ContentDisposition!.FileName!, StringComparison.Ordinal);
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_taken_away_and_brought_back_gives_the_same_outcome()
    {
        using var visit = new Visit();
        await visit.To("/en/check/sample/customer-chatbot");
        var before = visit.Page.QuerySelector(".answer p")!.TextContent;
        using var browser = PlatformUnderTest.Shared.Visitor();
        var card = await browser.GetStringAsync(FileOf(visit, "card.yaml"), TestContext.Current.CancellationToken);

        await visit.SendCard(card);

        Assert.Equal(before, visit.Page.QuerySelector(".answer p")!.TextContent);
    }

    [Fact]
    public async Task A_verdict_taken_away_is_judged_again_as_the_same_and_a_changed_one_is_not()
    {
        using var visit = new Visit();
        await visit.To("/en/check/sample/spam-filter");
        using var browser = PlatformUnderTest.Shared.Visitor();
        var verdict = await browser.GetStringAsync(FileOf(visit, "verdict.json"), TestContext.Current.CancellationToken);
        var law = JsonDocument.Parse(verdict).RootElement[0].GetProperty("receipt").GetProperty("lawHash").GetString()!;

        Assert.Contains("The same", await Verified(browser, verdict), StringComparison.Ordinal);
        Assert.Contains("Different", await Verified(browser, verdict.Replace(law, "sha256:" + new string('0', 64), StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("This is no JSON", await Verified(browser, "{"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fine_is_worked_out_for_a_size_and_a_turnover()
    {
        using var visit = new Visit();
        await visit.To("/en/check/sample/social-scoring");
        using var browser = PlatformUnderTest.Shared.CreateClient();
        var state = visit.Page.QuerySelectorAll("#fines form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        using var form = new FormUrlEncodedContent([.. state, new("turnover", "9 000 000 000"), new("size", "large")]);

        using var answer = await browser.PostAsync(new Uri("/en/result", UriKind.Relative), form, TestContext.Current.CancellationToken);

        var page = await PlatformUnderTest.Read(answer);
        Assert.Contains("Here: at most EUR 630 000 000", page.QuerySelector("#fines")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> Verified(HttpClient browser, string text)
    {
        using var content = new MultipartFormDataContent { { new StringContent(text), "file", "verdict.json" } };
        using var answer = await browser.PostAsync(new Uri("/en/verify", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (await PlatformUnderTest.Read(answer)).QuerySelector("main")!.TextContent;
    }

    private static Uri FileOf(Visit visit, string file) =>
        new(visit.Page.QuerySelectorAll("aside a").First(a => a.GetAttribute("href")!.Contains($"/{file}?", StringComparison.Ordinal)).GetAttribute("href")!, UriKind.Relative);
}
