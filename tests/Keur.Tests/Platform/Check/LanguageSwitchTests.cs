using System.Net;
using AngleSharp.Dom;

namespace Keur.Tests.Platform.Check;

/// <summary>The other language of a page shows the same, also where the page came of a form and its address says nothing.</summary>
public sealed class LanguageSwitchTests
{
    private static readonly string LongCard = $"keur: 1\nname: Long story\nfacts: {{ machine-based: yes }}\nevidence: {{ machine-based: \"{Noise(9_000)}\" }}\n";

    [Fact]
    public async Task Answers_too_long_for_a_link_stay_with_a_question()
    {
        using var visit = new Visit();
        await visit.SendCard(LongCard);
        await visit.Switch("nl");
        Assert.Equal("Verder", visit.Title);
        await visit.PressAlong("Long story");
        await visit.PressAlong("Beantwoord meer vragen");
        await visit.Press("unknown");
        var asked = visit.Page.QuerySelector("input[name=fact]")!.GetAttribute("value");

        await visit.Switch("en");

        Assert.Equal("en", visit.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(asked, visit.Page.QuerySelector("input[name=fact]")!.GetAttribute("value"));
        Assert.Contains("2 answered", visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_stay_with_an_outcome()
    {
        using var visit = new Visit();
        await visit.SendCard(LongCard);
        await visit.PressAlong("Long story");

        await visit.Switch("nl");

        Assert.Equal("/nl/result", visit.Address);
        Assert.Equal("Long story", visit.Title);
        Assert.Contains("Voert een machine het uit?", visit.Page.QuerySelector("details.fold dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_an_answer_is_told_in_the_other_language()
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=placed-on-market");
        await visit.Send([new("v", "on-day"), new("day", "2027-02-30")]);

        await visit.Switch("nl");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Contains("2027-02-30", visit.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_told_in_the_other_language()
    {
        using var visit = new Visit();
        await visit.SendCard("keur: 1\nfacts: { nonsense: \"<b>\" }\n");

        await visit.Switch("nl");

        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.Contains("nonsense", visit.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nl", visit.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_cannot_be_sent_again_leads_to_the_first_page()
    {
        using var visit = new Visit();
        await visit.SendCard($"keur: 1\nname: \"{new string('x', 800_000)}\"\nfacts: {{ nonsense: yes }}\n");

        Assert.Equal("/nl/", visit.Page.QuerySelector(".languages a[lang=nl]")!.GetAttribute("href"));
    }

    private static string Noise(int length)
    {
        var random = new Random(7);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));
    }
}
