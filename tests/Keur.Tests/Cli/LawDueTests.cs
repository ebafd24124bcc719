namespace Keur.Tests.Cli;

/// <summary>Time limits of the law, counted by the rules for periods of Union law.</summary>
public sealed class LawDueTests
{
    /// <summary>Good Friday 2026 is the third of April, Easter Monday the sixth.</summary>
    [Theory]
    [InlineData("report-serious-incident", "2026-04-03", "NL", "Ends on 2026-04-20.", "Ends on 2026-04-08.", "Ends on 2026-04-13.")]
    [InlineData("73(3)", "2026-12-24", "NL", "Ends on 2026-12-29.")]
    [InlineData("10 working days", "2026-04-30", "NL", "Ends on 2026-05-18 at the earliest.")]
    [InlineData("48 hours", "2026-04-03T15:20", "NL", "Ends on 2026-04-05 16:00 at the earliest.")]
    [InlineData("3 months", "2026-11-30", null, "Ends on 2027-03-01 at the earliest.")]
    [InlineData("keep-documents", "2026-08-02", null, "Lasts until 2036-08-04.")]
    public void A_time_limit_ends_when_it_is_counted_to(string limit, string from, string? country, params string[] ends)
    {
        string[] args = ["law", "due", limit, "--from", from, .. country is null ? Array.Empty<string>() : ["--country", country]];
        var run = CommandRun.Of(args);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(ends, run.Out.Split('\n').Where(l => l.StartsWith("  Ends", StringComparison.Ordinal) || l.StartsWith("  Lasts", StringComparison.Ordinal)).Select(l => l.Trim()).Distinct());
    }

    [Fact]
    public void The_counting_is_explained_step_by_step() =>
        Approved.Matches(CommandRun.Of("law", "due", "report-serious-incident", "--from", "2026-04-03", "--country", "NL").Out);

    [Fact]
    public void The_counting_is_explained_in_Dutch() =>
        Approved.Matches(CommandRun.Of("law", "due", "14 days", "--from", "2026-12-23", "--country", "BE", "--lang", "nl").Out);

    [Theory]
    [InlineData("Did you mean `report-serious-incident`?", "report-serius-incident", "2026-04-03")]
    [InlineData("That duty sets no time limit.", "risk-management", "2026-04-03")]
    [InlineData("write the time too", "48 hours", "2026-04-03")]
    [InlineData("is no day or moment", "15 days", "3 April")]
    public void What_cannot_be_counted_says_why(string said, string limit, string from)
    {
        var run = CommandRun.Of("law", "due", limit, "--from", from);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
