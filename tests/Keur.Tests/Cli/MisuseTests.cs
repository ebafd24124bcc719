using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>A mistake on the command line is told with what was meant, in the language and the form that were asked for.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("chek", "Did you mean `check`?")]
    [InlineData("", "Say which command: check, ")]
    [InlineData("check", "`keur check` needs FILE.")]
    [InlineData("check --formt json x.yaml", "`--formt` is not known here. Did you mean `--format`?")]
    [InlineData("check --lagn nl x.yaml", "Did you mean `--lang`?")]
    [InlineData("check x.yaml --format jsn", "`jsn` is none of the values of `--format`: ")]
    [InlineData("check x.yaml --format jsn", "Did you mean `json`?")]
    [InlineData("check x.yaml --format", "`--format` needs a value: FORMAT.")]
    [InlineData("check x.yaml --lang fr", "`fr` is none of the values of `--lang`: en, nl.")]
    [InlineData("schema cards", "Did you mean `card`?")]
    [InlineData("law", "Say which command: list, ")]
    [InlineData("law show", "`keur law show` needs SPEC.")]
    [InlineData("law show eu-2024-1688", "Did you mean `eu-2024-1689`?")]
    [InlineData("explain x.yaml high-risk extra", "`extra` is not known here.")]
    [InlineData("check x.yaml --as-of 2026-13-01", "`2026-13-01` is no day")]
    [InlineData("check x.yaml --reading four-tasks-suffice", "write NAME=yes or NAME=no")]
    [InlineData("check x.yaml --reading four-task-suffice=no", "Did you mean `four-tasks-suffice`?")]
    public void A_mistake_is_told_with_what_was_meant(string line, string told)
    {
        var run = CommandRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --lang nl", "`keur check` heeft FILE nodig.")]
    [InlineData("check --lang nl x.yaml --format jsn", "Bedoelde u `json`?")]
    [InlineData("law --lang nl", "Zeg welke opdracht: ")]
    public void It_is_told_in_Dutch_where_that_was_asked(string line, string told)
    {
        var run = CommandRun.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("fout: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --format json")]
    [InlineData("check no-such-file.yaml --format json")]
    [InlineData("check x.yaml -f json --law eu-2024-1688")]
    [InlineData("check x.yaml --format=json --as-of today")]
    [InlineData("check x.yaml --format json --fail-on high-risk:soon")]
    [InlineData("law show eu-2024-1689 999 --format json")]
    [InlineData("law check no-such-folder --format json")]
    public void With_JSON_asked_for_every_line_of_complaint_is_JSON(string line)
    {
        var run = CommandRun.Of(line.Split(' '));
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.Equal("error", JsonDocument.Parse(l).RootElement.GetProperty("severity").GetString()));
    }
}
