using System.Text.Json;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>`keur law compare` tells what moves between two laws and what several make of one card; `keur check` confirms each example on both sides.</summary>
public sealed class LawCompareCommandTests
{
    private const string Act = "eu-2024-1689";
    private const int MostMoves = 25;

    // Reasons may lie deeper than a reader allows unless told otherwise.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 200 };

    private static readonly string Kites = Path.Combine(Repository.Root, "tests/Keur.Tests/Law/ToyLaw");

    [Fact]
    public void Two_texts_of_a_law_read_like_this() =>
        Approved.Matches(CommandRun.Of("law", "compare", "toy-act@2020-06-01", "toy-act", "--law-dir", Kites).Out);

    [Fact]
    public void Two_texts_of_a_law_read_like_this_as_Markdown_in_Dutch() =>
        Approved.Matches(CommandRun.Of("law", "compare", "toy-act@2020-06-01", "toy-act", "--law-dir", Kites, "--format", "markdown", "--lang", "nl").Out);

    [Fact]
    public void Several_laws_on_one_card_read_like_this() =>
        Approved.Matches(CommandRun.Of("law", "compare", CommandRun.Sample("life-insurance-pricing"), "--law", "com-2021-206", "--law", $"{Act}@2024-08-01", "--law", Act).Out);

    [Fact]
    public void Two_days_on_one_card_read_like_this_as_Markdown_in_Dutch() =>
        Approved.Matches(CommandRun.Of("law", "compare", CommandRun.Sample("image-undresser"), "--law", $"{Act}~2026-12-01", "--law", $"{Act}~2026-12-02", "--format", "markdown", "--lang", "nl").Out);

    [Fact]
    public void What_the_readings_of_a_law_would_change_reads_like_this() =>
        Approved.Matches(CommandRun.Of("law", "compare", "com-2021-206", "--readings").Out);

    [Fact]
    public void What_the_readings_would_change_is_there_for_programs()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("law", "compare", "toy-act", "--law-dir", Kites, "--readings", "--format", "json", "--lang", "nl").Out);
        var reading = Assert.Single(json.RootElement.EnumerateArray());

        Assert.NotEmpty(reading.GetProperty("reported").EnumerateArray());
        Assert.All(reading.GetProperty("reported").EnumerateArray(), c => Assert.Equal("different", Text(c, "sameness")));
        Assert.Equal(JsonValueKind.False, reading.GetProperty("taken").ValueKind);
    }

    [Theory]
    [InlineData("com-2021-206", Act, "reported")]
    [InlineData(Act + "@2024-08-01", Act, "reported")]
    [InlineData(Act + "@2024-08-01", Act, "applied")]
    [InlineData(Act + "~2026-12-01", Act + "~2026-12-02", "applied")]
    [InlineData(Act, Act + "?four-tasks-suffice=no", "reported")]
    public void A_check_confirms_every_example_on_both_sides(string first, string second, string how)
    {
        using var json = JsonDocument.Parse(CommandRun.Of("law", "compare", first, second, "--format", "json").Out);
        var moves = json.RootElement.GetProperty(how).GetProperty("classes").GetProperty("cells").EnumerateArray().Where(c => c.TryGetProperty("witness", out _)).ToList();

        Assert.NotEmpty(moves);
        foreach (var move in moves.Take(MostMoves))
        {
            var card = $$"""{ "keur": 1, "name": "Example", "facts": {{move.GetProperty("witness").GetRawText()}} }""";
            using var verdicts = JsonDocument.Parse(CommandRun.With(card, "check", "-", "--law", first, "--law", second, "--format", "json").Out, Deep);
            Assert.Equal(Names(move.GetProperty("before")), Held(verdicts.RootElement[0], how == "applied"));
            Assert.Equal(Names(move.GetProperty("after")), Held(verdicts.RootElement[1], how == "applied"));
            Assert.NotEmpty(move.GetProperty("charges").EnumerateArray());
        }
    }

    [Fact]
    public void What_makes_the_difference_to_a_card_is_there_for_programs()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("law", "compare", CommandRun.Sample("cv-screener"), "--law", $"{Act}@2024-08-01", "--law", Act, "--format", "json").Out);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());

        Assert.Equal(2, json.RootElement.GetProperty("verdicts").GetArrayLength());
        Assert.Equal(("high-risk", $"{Act}@2024-08-01", Act), (Text(change, "class"), Text(change, "before"), Text(change, "after")));
        Assert.Equal("Art. 113(c)", Assert.Single(change.GetProperty("charges").EnumerateArray()).GetProperty("cites")[0].GetString());
    }

    [Fact]
    public void Where_neither_day_has_come_the_phases_tell()
    {
        var run = CommandRun.Of("law", "compare", CommandRun.Sample("cv-screener"), "--as-of", "2025-10-01", "--law", $"{Act}@2024-08-01", "--law", $"{Act}@2026-11-01");

        Assert.Contains("Art. 113(c)", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("law", "compare", Act)]
    [InlineData("law", "compare", Act, Act, "--law", Act)]
    [InlineData("law", "compare", "card.yaml", "--law", Act)]
    [InlineData("law", "compare", Act, "eu-2024-1688")]
    [InlineData("law", "compare", "no-such-card.yaml", "--law", Act, "--law", "com-2021-206")]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong(params string[] args)
    {
        var run = CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Nothing_moves_between_a_law_and_itself() =>
        Assert.Equal(2, CommandRun.Of("law", "compare", Act, Act).Out.Split("Every conclusion compared is the same for every possible system.").Length - 1);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Names(JsonElement names) => names.EnumerateArray().Select(n => n.GetString()!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Held(JsonElement verdict, bool applied)
    {
        Assert.True(verdict.GetProperty("determined").GetBoolean());
        var bound = verdict.GetProperty("conclusions").EnumerateArray().Where(c => c.TryGetProperty("timing", out var timing) && timing.GetString() == "now").Select(c => Text(c, "id")).ToHashSet();
        return verdict.GetProperty("classes").EnumerateObject().Where(c => c.Value.GetString() == "yes" && (!applied || bound.Contains(c.Name))).Select(c => c.Name).Order(StringComparer.Ordinal);
    }
}
