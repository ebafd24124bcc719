using Keur.Tests.Cli;

namespace Keur.Tests.Samples;

/// <summary>
/// What five samples owe, from when and by which way, in full: duties by role and date with the next three dates first, routes with their reasons, other law.
/// </summary>
public sealed class DutyListTests
{
    [Theory]
    [InlineData("cv-screener")]
    [InlineData("medical-image-reader")]
    [InlineData("customer-chatbot")]
    [InlineData("general-purpose-model")]
    [InlineData("police-faces-live")]
    public void What_a_sample_owes_reads_like_this(string sample)
    {
        var run = CommandRun.Of("check", CommandRun.Sample(sample), "--format", "markdown");
        Assert.Empty(run.Error);
        Approved.Matches(run.Out.Replace(CommandRun.Sample(sample), $"samples/{sample}.yaml", StringComparison.Ordinal), test: $"What_{sample}_owes");
    }
}
