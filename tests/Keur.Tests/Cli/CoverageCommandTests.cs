using System.Text.Json;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>`keur law coverage`.</summary>
public sealed class CoverageCommandTests
{
    private static readonly string Toy = Path.Combine(Repository.Root, "tests/Keur.Tests/Law/ToyLaw");

    /// <summary>The page in the documentation is what the command writes of the law of this repository.</summary>
    [Fact]
    public void The_page_about_coverage_agrees_with_the_law()
    {
        var page = CommandRun.Of("law", "coverage", "--format", "markdown", "--law-dir", Path.Combine(Repository.Root, "law")).Out;
        var approved = Path.Combine(Repository.Root, "docs/coverage.md");

        Approved.Compare(page, approved, Path.ChangeExtension(approved, "received.txt"), Environment.GetEnvironmentVariable("KEUR_APPROVE") == "1");
    }

    [Fact]
    public void A_text_reads_like_this() => Approved.Matches(CommandRun.Of("law", "coverage", "--law-dir", Toy, "toy-act@2020-06-01").Out);

    [Fact]
    public void A_page_reads_like_this_in_Dutch() =>
        Approved.Matches(CommandRun.Of("law", "coverage", "--law-dir", Toy, "toy-act@2020-06-01", "--format", "markdown", "--lang", "nl").Out);

    [Fact]
    public void A_missing_provision_is_an_exit_code_of_one_and_stands_in_the_JSON()
    {
        var run = CommandRun.Of("law", "coverage", "--law-dir", Toy, "--format", "json", "toy-act@2020-06-01");
        using var json = JsonDocument.Parse(run.Out);
        var text = json.RootElement.EnumerateArray().Single();

        Assert.Equal(1, run.ExitCode);
        Assert.False(text.GetProperty("complete").GetBoolean());
        Assert.Contains(text.GetProperty("articles").EnumerateArray(), a => a.GetProperty("missing").GetArrayLength() > 0);
    }

    [Fact]
    public void A_law_that_is_not_there_is_bad_input()
    {
        var run = CommandRun.Of("law", "coverage", "--law-dir", Toy, "toy-acts");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("toy-act", run.Error, StringComparison.Ordinal);
    }
}
