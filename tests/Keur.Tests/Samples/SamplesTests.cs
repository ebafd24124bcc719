using System.Text.Json;
using Keur.Tests.Cli;
using Keur.Tests.House;

namespace Keur.Tests.Samples;

/// <summary>The samples come out as their comments say.</summary>
public sealed class SamplesTests
{
    /// <summary>The grounds each sample rests on, and what else its comment promises; `minimal` for none.</summary>
    public static TheoryData<string, string[]> Expected { get; } = new()
    {
        { "benefit-triage", ["high-risk/use", "annex-iii/5a"] },
        { "call-centre-emotions", ["prohibited/emotions", "transparency/emotions-or-categories"] },
        { "credit-score", ["high-risk/use", "annex-iii/5b"] },
        { "customer-chatbot", ["transparency/interaction"] },
        { "cv-screener", ["high-risk/use", "annex-iii/4a"] },
        { "deepfake-app", ["transparency/synthetic-content", "transparency/deep-fake"] },
        { "exam-proctoring", ["high-risk/use", "annex-iii/3d"] },
        { "general-purpose-model", ["gpai/model"] },
        { "image-undresser", ["prohibited/intimate-imagery"] },
        { "life-insurance-pricing", ["high-risk/use", "annex-iii/5c"] },
        { "lift-controller", ["high-risk/product"] },
        { "medical-image-reader", ["high-risk/product"] },
        { "police-faces-afterwards", ["high-risk/use", "annex-iii/1a"] },
        { "police-faces-live", ["prohibited/live-recognition"] },
        { "power-grid-control", ["high-risk/use", "annex-iii/2"] },
        { "recommender", [] },
        { "shop-emotions", ["high-risk/use", "annex-iii/1c", "transparency/emotions-or-categories"] },
        { "social-scoring", ["prohibited/social-scoring"] },
        { "spam-filter", [] },
    };

    [Fact]
    public void Every_sample_is_expected_here_and_says_in_a_comment_what_is_expected()
    {
        var files = Repository.Files.Where(f => f.StartsWith("samples/", StringComparison.Ordinal)).ToList();

        Assert.Equal(Expected.Select(e => $"samples/{e.Data.Item1}.yaml").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Contains("# Expected: ", Repository.Read(f), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_sample_is_determined_and_rests_on_the_grounds_its_comment_names(string sample, string[] grounds)
    {
        var run = CommandRun.Of("check", CommandRun.Sample(sample), "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var verdict = json.RootElement[0];
        var held = verdict.GetProperty("conclusions").EnumerateArray().Where(c => c.GetProperty("state").GetString() == "yes").Select(c => c.GetProperty("id").GetString()).ToList();
        var fails = grounds.Any(g => g.StartsWith("prohibited/", StringComparison.Ordinal));

        Assert.Empty(run.Error);
        Assert.True(verdict.GetProperty("determined").GetBoolean());
        Assert.All(grounds, g => Assert.Contains(g, held));
        Assert.Equal(grounds.Length == 0 ? "yes" : "no", verdict.GetProperty("classes").GetProperty("minimal").GetString());
        Assert.Equal(fails ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public void The_imagery_prohibitions_bind_from_2_December_2026_and_not_a_day_before()
    {
        Assert.Contains("\"timing\": \"later\"", TimingOn("2026-12-01"), StringComparison.Ordinal);
        Assert.Contains("\"timing\": \"now\"", TimingOn("2026-12-02"), StringComparison.Ordinal);
    }

    private static string TimingOn(string day)
    {
        var run = CommandRun.Of("check", CommandRun.Sample("image-undresser"), "--format", "json", "--as-of", day);
        using var json = JsonDocument.Parse(run.Out);
        return json.RootElement[0].GetProperty("conclusions").EnumerateArray().First(c => c.GetProperty("id").GetString() == "prohibited/intimate-imagery").GetRawText();
    }
}
