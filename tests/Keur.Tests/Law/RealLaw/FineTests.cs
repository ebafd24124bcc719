using System.Text.Json;
using Keur.Law.Model;
using Keur.Tests.Cli;

namespace Keur.Tests.Law.RealLaw;

/// <summary>What a breach may cost, by the act's own figures and worked out for a size and a turnover.</summary>
public sealed class FineTests
{
    /// <summary>The ceilings the three acts set, in euro and in per cent of turnover.</summary>
    [Theory]
    [InlineData("com-2021-206", "30000000 6", "20000000 4", "10000000 2", "500000", "250000")]
    [InlineData("eu-2024-1689", "35000000 7", "15000000 3", "7500000 1", "1500000", "750000")]
    public void The_ceilings_are_those_of_the_act(string act, params string[] ceilings)
    {
        foreach (var text in Keur.Tests.Reasoning.Agreement.RealLaw.AllTexts.Where(t => t.Act.Id == act))
        {
            var found = text.Penalties.Where(p => p.Amount is not null).Select(p => p.Share is { } share ? $"{p.Amount:0} {share:0.##}" : $"{p.Amount:0}").Distinct();
            Assert.Empty(ceilings.Except(found));
        }
    }

    /// <summary>Five worked fines: the higher of amount and share, the lower for small firms, and who is fined by national law only.</summary>
    [Theory]
    [InlineData("social-scoring", "prohibited-practice", null, null, null)]
    [InlineData("call-centre-emotions", "prohibited-practice", "large", "2000000000", 140_000_000)]
    [InlineData("call-centre-emotions", "prohibited-practice", "large", "100000000", 35_000_000)]
    [InlineData("call-centre-emotions", "prohibited-practice", "small", "4000000", 280_000)]
    [InlineData("customer-chatbot", "operators", "large", "1000000000", 30_000_000)]
    [InlineData("customer-chatbot", "operators", "mid-cap", "100000000", 3_000_000)]
    [InlineData("call-centre-emotions", "prohibited-practice", "mid-cap", "100000000", 35_000_000)]
    public void A_fine_is_worked_out_for_size_and_turnover(string sample, string penalty, string? size, string? turnover, int? expected)
    {
        string[] given = size is null ? [] : ["--size", size, "--turnover", turnover!];
        var run = CommandRun.Of(["check", CommandRun.Sample(sample), "--format", "json", .. given]);
        using var json = JsonDocument.Parse(run.Out);
        var max = json.RootElement[0].GetProperty("penalties").EnumerateArray().Single(p => p.GetProperty("id").GetString() == penalty).GetProperty("max");
        Assert.Equal(expected, max.ValueKind == JsonValueKind.Null ? null : max.GetInt32());
    }

    [Fact]
    public void What_an_option_says_must_answer_its_fact()
    {
        var run = CommandRun.Of("check", CommandRun.Sample("customer-chatbot"), "--size", "smal");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean `small`?", run.Error, StringComparison.Ordinal);
    }
}
