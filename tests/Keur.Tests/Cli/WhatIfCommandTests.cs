using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>`keur whatif` says what would turn or settle a conclusion of a card.</summary>
public sealed class WhatIfCommandTests
{
    [Fact]
    public void What_would_turn_a_class_reads_like_this() =>
        Approved.Matches(CommandRun.Of("whatif", CommandRun.Sample("cv-screener"), "high-risk").Out);

    [Fact]
    public void What_would_settle_an_open_class_reads_like_this_in_Dutch() =>
        Approved.Matches(CommandRun.With(Half(), "whatif", "-", "high-risk", "--lang", "nl").Out);

    [Fact]
    public void Only_what_its_owner_can_change_is_told_when_asked_so()
    {
        var all = Facts("cv-screener", "high-risk");
        var own = Facts("cv-screener", "high-risk", "--mine");

        Assert.Contains("sole-purpose", all);
        Assert.DoesNotContain("sole-purpose", own);
        Assert.Contains("annex-iii-use", own);
        Assert.ProperSubset(all, own);
    }

    [Fact]
    public void Each_change_turns_what_the_card_is_judged_as()
    {
        var card = File.ReadAllText(CommandRun.Sample("spam-filter"));
        using var json = JsonDocument.Parse(CommandRun.Of("whatif", CommandRun.Sample("spam-filter"), "prohibited", "--format", "json").Out);
        var found = json.RootElement[0];
        var turn = found.GetProperty("turns")[0];

        var changed = turn.GetProperty("change").EnumerateObject().Concat(turn.GetProperty("besides").EnumerateObject())
            .Aggregate(card, (text, answer) => With(text, answer.Name, answer.Value.GetString()!));
        using var judged = JsonDocument.Parse(CommandRun.With(changed, "check", "-", "--format", "json").Out);

        Assert.Equal(("no", true), (found.GetProperty("state").GetString(), found.GetProperty("exact").GetBoolean()));
        Assert.Equal("yes", judged.RootElement[0].GetProperty("classes").GetProperty("prohibited").GetString());
        Assert.NotEmpty(turn.GetProperty("through").EnumerateArray());
    }

    [Theory]
    [InlineData("whatif")]
    [InlineData("explain")]
    public void A_conclusion_there_is_none_of_is_told_with_the_nearest(string command)
    {
        var run = CommandRun.Of(command, CommandRun.Sample("spam-filter"), "hig-risk");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("`high-risk`", run.Error, StringComparison.Ordinal);
    }

    private static HashSet<string> Facts(string sample, params string[] options)
    {
        using var json = JsonDocument.Parse(CommandRun.Of(["whatif", CommandRun.Sample(sample), .. options[..1], "--format", "json", .. options[1..]]).Out);
        return [.. json.RootElement[0].GetProperty("turns").EnumerateArray().SelectMany(t => t.GetProperty("change").EnumerateObject().Select(c => c.Name))];
    }

    /// <summary>The first sample without what decides the class.</summary>
    private static string Half() => string.Join('\n', File.ReadAllLines(CommandRun.Sample("cv-screener")).Where(l => !l.Contains("profiles-people", StringComparison.Ordinal)
        && !l.Contains("annex-iii-use", StringComparison.Ordinal))) + "\n";

    /// <summary>The card with another answer.</summary>
    private static string With(string card, string fact, string value)
    {
        var lines = card.Split('\n').Where(l => !l.TrimStart().StartsWith($"{fact}:", StringComparison.Ordinal));
        return string.Join('\n', lines).Replace("facts:\n", $"facts:\n  {fact}: {value}\n", StringComparison.Ordinal);
    }
}
