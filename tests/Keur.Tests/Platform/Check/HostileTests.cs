using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Keur.Tests.Platform.Check;

/// <summary>Input that nobody means well by gives a page that says what is wrong, and never how the program is made.</summary>
public sealed class HostileTests
{
    [Fact]
    public async Task Script_in_a_name_is_shown_as_text()
    {
        using var visit = new Visit();

        await visit.SendCard("keur: 1\nname: \"<script>alert(1)</script><img src=x onerror=alert(1)>\"\nfacts: { machine-based: yes }\n");

        Assert.Equal("<script>alert(1)</script><img src=x onerror=alert(1)>", visit.Title);
        Assert.Single(visit.Page.QuerySelectorAll("script"));
        Assert.Empty(visit.Page.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task Script_in_a_name_goes_into_no_file_as_such()
    {
        using var visit = new Visit();
        await visit.SendCard("keur: 1\nname: \"<script>alert(1)</script>\\r\\nX-Odd: 1; filename=\\\"../../x\"\nfacts: { machine-based: yes }\n");
        using var browser = PlatformUnderTest.Shared.CreateClient();
        foreach (var link in visit.Page.QuerySelectorAll("a[href*='/result/file/']").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains("report.pdf", StringComparison.Ordinal)))
        {
            using var file = await browser.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Matches("^[a-z0-9-]+\\.[a-z]+$", file.Content.Headers.ContentDisposition.FileName!.Trim('"'));
            Assert.False(file.Headers.Contains("X-Odd"));
        }

        using var report = await browser.GetAsync(new Uri(visit.Page.QuerySelector("a[href*='report.md']")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script>", await report.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not: [a card")]
    [InlineData("keur: 1\nfacts: { nonsense: yes }\n")]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("keur: 2\n")]
    public async Task What_is_no_card_is_told_line_by_line(string text)
    {
        using var visit = new Visit();

        await visit.SendCard(text, "nl");

        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.NotEmpty(visit.Page.QuerySelectorAll("[role=alert] li"));
        Assert.DoesNotContain("Exception", visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_of_nested_yaml_does_no_harm()
    {
        var bomb = new StringBuilder("keur: 1\na: &a [x,x,x,x,x,x,x,x,x]\n");
        for (var letter = 'b'; letter <= 'z'; letter++)
            bomb.Append($"{letter}: &{letter} [{string.Join(',', Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n");
        using var visit = new Visit();

        await visit.SendCard(bomb.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);

        await visit.SendCard("keur: 1\nfacts: " + new string('[', 100_000));
        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
    }

    [Fact]
    public async Task A_card_of_a_hundred_thousand_lines_is_answered()
    {
        var card = new StringBuilder("keur: 1\nfacts:\n");
        for (var i = 0; i < 100_000; i++)
            card.Append($"  fact-{i}: yes\n");
        using var visit = new Visit();

        await visit.SendCard(card.ToString());

        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.InRange(visit.Page.QuerySelectorAll("[role=alert] li").Length, 1, 40);
    }

    [Theory]
    [InlineData("/en/result?c=not+packed")]
    [InlineData("/en/result?c=AAAA")]
    [InlineData("/en/check?c=%00")]
    [InlineData("/en/check?law=no-such-law")]
    [InlineData("/en/check?law=../../etc/passwd")]
    [InlineData("/en/result/file/card.yaml?c=!!!!")]
    [InlineData("/en/check/law?law=~~~~")]
    public async Task A_broken_link_is_told(string address)
    {
        using var visit = new Visit();

        await visit.To(address);

        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.NotEmpty(visit.Page.QuerySelectorAll("[role=alert] li"));
    }

    [Theory]
    [InlineData("/en/result/file/secrets.txt")]
    [InlineData("/en/result/form/no-such-form.docx")]
    [InlineData("/en/check/sample/..%2f..%2fetc%2fpasswd")]
    [InlineData("/en/check/sample/none")]
    public async Task What_is_not_there_is_not_there(string address)
    {
        using var visit = new Visit();

        await visit.To(address);

        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
    }
}
