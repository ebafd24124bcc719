using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Syntax;

public sealed class ExampleTests
{
    private static Example Find(string title) => ToyLaw.First.Examples.Single(e => e.Title == title);

    private static IEnumerable<string> Outcomes(string title) => Find(title).Then.Select(o => string.Join(' ', new[]
    {
        $"{o.Kind} {o.Id} {o.Expected}", string.Join('|', o.Names), $"{o.Day:yyyy-MM-dd}", $"{o.Amount}", string.Join('|', o.Marks),
    }.Where(p => p.Length > 0)));

    [Fact]
    public void An_example_has_a_source_answers_and_outcomes()
    {
        var example = Find("A foil on a long line");

        Assert.Equal(("toy/case-1", "page 3", null), (example.Source, example.Locator, example.AsOf));
        Assert.Equal(
            ["flown-outdoors=True", "line-length=60", "wing-form+foil-delta|box", "line-colours+red-", "club-member=False"],
            example.Given.Select(Shown.Of));
    }

    [Fact]
    public void A_conclusion_can_hold_fail_or_be_open_on_a_fact() => Assert.Equal(
        [
            "Conclusion stunt yes", "Conclusion stunt/pull yes", "Conclusion stunt/winch no", "Conclusion festival/colours yes",
            "Conclusion festival/4a open seats", "Conclusion flyer open",
        ],
        Outcomes("A foil on a long line"));

    [Fact]
    public void Everything_else_can_be_tried_too()
    {
        Assert.Equal(
            [
                "Duty report-crash now 2020-01-01", "Due report-crash yes 2021-02-03", "Duty keep-line no", "Route approval yes by-self|by-guard",
                "Penalty breach yes 7500000", "Penalty words-only national law", "Form crash-report yes 1|2|3|3(a)?|(c)", "Flag animals no",
            ],
            Outcomes("What is owed after a crash").Select(o => o.Replace("Due report-crash  ", "Due report-crash yes ", StringComparison.Ordinal)));
        Assert.Equal(
            ["Route approval none", "Duty report-crash open", "Flag animals open", "Route approval open", "Duty answer-mail yes"],
            Outcomes("Nothing to approve"));
    }

    [Fact]
    public void Answers_can_be_dates_events_and_parts_of_a_list() => Assert.Equal(
        [
            "flown-outdoors=True", "pulls-hard=True", "line-length=30", "flies=True", "crash=2021-02-01", "told-guard=not yet", "first-sold=never",
            "injured+person-animal", "club-member=False",
        ],
        Find("What is owed after a crash").Given.Select(Shown.Of));

    [Fact]
    public void A_reading_can_be_asked_for_and_comments_are_no_title()
    {
        var example = Find("Careful by the other reading");

        Assert.Equal(new KeyValuePair<string, bool>("careful-near-roads", true), Assert.Single(example.Readings));
    }

    [Fact]
    public void Without_a_day_an_example_holds_in_every_text_and_with_one_in_the_text_of_that_day()
    {
        string[] Titles(LawText text) => [.. text.Examples.Select(e => e.Title)];
        var draft = ToyLaw.TextOf(new DateOnly(2021, 1, 1), ToyLaw.Draft);

        Assert.Equal(["A foil on a long line", "Careful by the other reading", "Nothing to approve", "What is owed after a crash"], Titles(ToyLaw.First));
        Assert.Equal(["A foil on a long line", "Careful by the other reading", "Nothing to approve", "A night kite"], Titles(ToyLaw.Changed));
        Assert.Equal(["A foil on a long line", "Careful by the other reading", "Nothing to approve", "A quiet kite"], Titles(draft));
    }

    [Fact]
    public void An_example_stands_where_it_is_written()
    {
        var span = Find("Careful by the other reading").Span;

        Assert.Equal("ToyLaw/toy-act/01-kites.md", span.File.Path);
        Assert.StartsWith("Careful by", span.File.LineAt(span.Line)[(span.Column - 1)..], StringComparison.Ordinal);
    }
}
