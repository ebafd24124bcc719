using System.Net;
using AngleSharp.Dom;
using Keur.Platform.Shell.Law;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Tests.Platform.Check;

/// <summary>The interview as a browser without script goes through it: pages, links and forms.</summary>
public sealed class InterviewTests
{
    [Fact]
    public async Task The_first_page_has_a_door_for_everyone_and_every_sample()
    {
        var page = await PlatformUnderTest.Page("/nl/");

        Assert.Equal(["as=make", "as=use", "as=sell", "as=affected", "as=supervise"], page.QuerySelectorAll("a.door").Select(a => a.GetAttribute("href")!.Split('?')[1]));
        var samples = page.QuerySelectorAll("a[href*='/check/sample/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.GetFiles(Path.Combine(Keur.Tests.House.Repository.Root, "samples")).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal), samples);
    }

    [Fact]
    public async Task A_door_answers_what_its_words_say()
    {
        using var visit = new Visit();

        await visit.To("/en/check?as=use");

        Assert.Contains("Use it under your own authority", visit.Page.QuerySelector("details.fold dl")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(visit.Page.QuerySelectorAll("aside .state"));
    }

    [Fact]
    public async Task An_answer_leads_to_the_next_question_by_an_address_that_can_be_gone_back_to()
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=machine-based");
        var first = visit.Title;

        await visit.Press("no");

        Assert.NotEqual(first, visit.Title);
        Assert.Contains("?c=", visit.Address, StringComparison.Ordinal);
        Assert.Contains("1 answered", visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await visit.Follow("Back to the question before");
        Assert.Equal(first, visit.Title);
    }

    [Fact]
    public async Task Who_never_knows_gets_an_honest_answer_in_the_end()
    {
        using var visit = new Visit();
        var facts = PlatformUnderTest.Shared.Services.GetRequiredService<LawShelf>().Find(null, out _)!.Text.Facts;
        await visit.SendCard($"keur: 1\nname: No idea\nfacts:\n{string.Concat(facts.Skip(4).Select(f => $"  {f.Id}: unknown\n"))}");
        await visit.Follow("Answer more questions");
        var asked = 0;
        while (visit.Page.QuerySelector("input[name=fact]") is not null && asked++ < 9)
            await visit.Press("unknown");

        Assert.StartsWith("/en/result?", visit.Address, StringComparison.Ordinal);
        Assert.Contains("not decided yet", visit.Page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(asked, 1, 8);
        Assert.NotEmpty(visit.Page.QuerySelectorAll("#open li"));
    }

    [Fact]
    public async Task A_question_says_what_each_answer_to_it_would_decide()
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=machine-based");

        await visit.Follow("Why am I asked this?");

        Assert.Equal("Does a machine carry it out?", visit.Title);
        Assert.Contains("No: ", visit.Page.QuerySelector("#why ul")!.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_filled_in_is_told_beside_the_question()
    {
        using var visit = new Visit();
        await visit.To("/nl/check?as=sell");

        await visit.Send([]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Contains("Kies een antwoord", visit.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_cannot_be_so_together_are_told_with_a_way_to_change_each()
    {
        using var visit = new Visit();
        await visit.SendCard("keur: 1\nname: Two minds\nfacts:\n  development-only: yes\n  activity: { includes: [uses] }\n");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal(2, visit.Page.QuerySelectorAll("[role=alert] .said a").Length);
    }

    [Fact]
    public async Task Answers_too_long_for_a_link_go_along_in_the_page()
    {
        var random = new Random(7);
        var evidence = string.Concat(Enumerable.Range(0, 9_000).Select(_ => (char)('a' + random.Next(26))));
        using var visit = new Visit();

        await visit.SendCard($"keur: 1\nname: Long story\nfacts: {{ machine-based: yes }}\nevidence: {{ machine-based: \"{evidence}\" }}\n");
        Assert.Equal("Go on", visit.Title);
        await visit.PressAlong("Long story");

        Assert.Equal("Long story", visit.Title);
        Assert.DoesNotContain(visit.Page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Length > 7_000);
        await visit.PressAlong("Answer more questions");
        await visit.Press("unknown");
        Assert.Contains("2 answered", visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_several_cases_asks_which()
    {
        using var visit = new Visit();
        await visit.SendCard("keur: 1\nname: Shared\nfacts: { machine-based: yes }\nactors: [ { name: Maker, facts: { own-name: yes } }, { name: User, facts: { own-name: no } } ]\n");

        Assert.Equal("Which case?", visit.Title);
        await visit.Follow("Shared (User)");
        Assert.Equal("Shared (User)", visit.Title);
    }

    [Fact]
    public async Task The_text_the_day_and_a_reading_can_be_chosen()
    {
        using var visit = new Visit();
        await visit.To("/en/check/sample/cv-screener");
        await visit.Follow("Choose another text, day or reading");
        var form = visit.Page.QuerySelector("form:has(input[name=text])")!;
        var state = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));

        await visit.Submit("/en/check/law", [.. state, new("text", "com-2021-206"), new("day", "2027-01-01")]);

        Assert.Contains("which never entered into force, as of 1 January 2027", visit.Page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(form.QuerySelectorAll("input[name^=reading-]"));
    }

    [Fact]
    public async Task A_list_can_be_left_incomplete()
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=function");

        await visit.Send([new("v", "conversation"), new("more", "yes")]);

        Assert.Contains("at least Talks", visit.Page.QuerySelector("details.fold dl")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", "", "never")]
    [InlineData("not-yet", "", "not yet")]
    [InlineData("on-day", "2027-03-01", "1 March 2027")]
    public async Task A_day_is_a_date_or_has_not_come_or_never_comes(string choice, string day, string said)
    {
        using var visit = new Visit();
        await visit.To("/en/check?q=placed-on-market");

        await visit.Send([new("v", choice), new("day", day)]);

        Assert.Contains(said, visit.Page.QuerySelector("details.fold dl")!.TextContent, StringComparison.Ordinal);
    }
}
