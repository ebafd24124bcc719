using System.Text.Json;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>Several laws stand side by side, and the page that compares then and now is what the program says.</summary>
public sealed class ThenAndNowTests
{
    private const string Then = "com-2021-206";
    private const string Now = "eu-2024-1689";
    private const string Page = "docs/then-and-now.md";

    private const string Head = """
        # Then and now: the samples under the proposal of 2021 and under the law in force

        The cards in [`samples/`](../samples) judged by the proposal of 2021, which never became law, and by the regulation in force on
        24 November 2026, amendments included. Both are asked about the same system, with the same answers; a test keeps this page equal to

        ```text
        keur check samples/*.yaml --law com-2021-206 --law eu-2024-1689 --as-of 2026-11-24 --format markdown
        ```

        "On other grounds" means that the class holds under both and rests on other provisions. Days are not compared: an act that was
        never adopted has none.


        """;

    [Fact]
    public void The_page_says_what_the_program_says()
    {
        var samples = Repository.Files.Where(f => f.StartsWith("samples/", StringComparison.Ordinal)).Select(f => Path.Combine(Repository.Root, f));
        var run = CommandRun.Of(["check", .. samples, "--law", Then, "--law", Now, "--format", "markdown"]);
        var page = Path.Combine(Repository.Root, Page);

        Assert.Empty(run.Error);
        Approved.Compare(Head + run.Out.Replace("\n# ", "\n## ", StringComparison.Ordinal).Replace("# What", "## What", StringComparison.Ordinal), page, page + ".received.txt", Environment.GetEnvironmentVariable("KEUR_APPROVE") == "1");
    }

    [Fact]
    public void Every_sample_is_decided_then_and_now()
    {
        var samples = Repository.Files.Where(f => f.StartsWith("samples/", StringComparison.Ordinal)).Select(f => Path.Combine(Repository.Root, f));
        using var json = JsonDocument.Parse(CommandRun.Of(["check", .. samples, "--law", Then, "--law", Now, "--format", "json"]).Out);

        Assert.Equal(2 * samples.Count(), json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), v => Assert.True(v.GetProperty("determined").GetBoolean(), v.GetProperty("card").GetString()));
    }

    [Fact]
    public void Side_by_side_reads_like_this() =>
        Approved.Matches(CommandRun.Of("check", CommandRun.Sample("life-insurance-pricing"), CommandRun.Sample("spam-filter"), "--law", Then, "--law", Now).Out);

    [Fact]
    public void Side_by_side_reads_like_this_in_Dutch() =>
        Approved.Matches(CommandRun.Of("check", CommandRun.Sample("image-undresser"), "--law", Then, "--law", Now, "--lang", "nl").Out);

    [Fact]
    public void Two_days_of_one_law_differ_in_time()
    {
        var run = CommandRun.Of("check", CommandRun.Sample("image-undresser"), "--law", $"{Now}~2026-12-01", "--law", $"{Now}~2026-12-02");

        Assert.Contains("Prohibited practice, at other times:", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void One_law_is_told_in_full() =>
        Assert.Contains("WHAT IS OWED", CommandRun.Of("check", CommandRun.Sample("spam-filter"), "--law", Now).Out, StringComparison.Ordinal);
}
