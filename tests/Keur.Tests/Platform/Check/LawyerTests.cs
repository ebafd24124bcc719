using System.Net;
using AngleSharp.Dom;

namespace Keur.Tests.Platform.Check;

/// <summary>What a person has to weigh can be left to a lawyer, and stays left to one wherever the answers go.</summary>
public sealed class LawyerTests
{
    private const string Weighed = "significant-harm";

    [Fact]
    public async Task What_is_left_to_a_lawyer_is_told_in_the_outcome_and_kept_in_the_card_it_gives()
    {
        using var visit = new Visit();
        await visit.To($"/nl/check?q={Weighed}");
        var question = visit.Title;

        await visit.Press("lawyer");
        await visit.Follow("Bekijk de uitkomst");
        var card = await PlatformUnderTest.Shared.CreateClient().GetStringAsync(
            new Uri(visit.Page.QuerySelector("a[href*='card.yaml']")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(question, visit.Page.QuerySelector("#lawyer li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Page.QuerySelectorAll("#open li"), l => l.TextContent.Contains(question, StringComparison.Ordinal));
        Assert.Contains($"  {Weighed}: unknown  # voor een jurist om te beoordelen\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_leaves_something_to_a_lawyer_does_so_under_another_law_too()
    {
        using var visit = new Visit();
        await visit.SendCard($"keur: 1\nname: Nudger\nfacts:\n  machine-based: yes\n  {Weighed}: unknown   #  for a lawyer to judge\n");
        await visit.Follow("Choose another text, day or reading");
        var state = visit.Page.QuerySelector("form:has(input[name=text])")!.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));

        await visit.Submit("/en/check/law", [.. state, new("text", "eu-2024-1689@2024-08-01"), new("day", "2027-01-01")]);

        Assert.Single(visit.Page.QuerySelectorAll("#lawyer li"));
        Assert.Contains("For a lawyer to judge", visit.Page.QuerySelector("details.fold dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_remark_leaves_nothing_to_a_lawyer()
    {
        using var visit = new Visit();

        await visit.SendCard($"keur: 1\nname: Nudger\nfacts:\n  machine-based: unknown  # for a lawyer to judge\n  {Weighed}: unknown  # ask the maker\n");

        Assert.Empty(visit.Page.QuerySelectorAll("#lawyer li"));
    }

    [Fact]
    public async Task Only_what_is_to_be_weighed_can_be_left_to_a_lawyer()
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=machine-based");

        Assert.Null(visit.Page.QuerySelector("button[value=lawyer]"));
        await visit.Press("lawyer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
    }
}
