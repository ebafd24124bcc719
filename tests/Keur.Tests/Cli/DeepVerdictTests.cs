using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>
/// Why this system falls under no class takes more steps, one within the other, than JSON is read with unless told otherwise; what reads a verdict must take it all the same.
/// </summary>
public sealed class DeepVerdictTests
{
    private const string Card = "keur: 1\nname: Deep\nfacts: { function: [], profiles-people: no, open-source: yes, narrow-procedural-task: yes, third-party-assessment: no, model-itself: no }\n";
    private const int UsualDepth = 64;

    [Fact]
    public void It_is_as_deep_as_is_said()
    {
        using var verdict = JsonDocument.Parse(Verdict(), new JsonDocumentOptions { MaxDepth = 1000 });

        Assert.True(Depth(verdict.RootElement) > UsualDepth);
    }

    [Fact]
    public void It_replays() => Assert.Equal(0, CommandRun.With(Verdict(), "replay", "-").ExitCode);

    [Fact]
    public void It_serves_as_a_baseline()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Verdict());

            Assert.Equal(0, CommandRun.With(Card, "check", "-", "--baseline", file).ExitCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void It_is_compared_under_two_laws()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Card);
            var run = CommandRun.Of("law", "compare", file, "--law", "com-2021-206", "--law", "eu-2024-1689", "--format", "json");
            using var both = JsonDocument.Parse(run.Out, new JsonDocumentOptions { MaxDepth = 1000 });

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(2, both.RootElement.GetProperty("verdicts").GetArrayLength());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Verdict() => CommandRun.With(Card, "check", "-", "--format", "json").Out;

    private static int Depth(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Select(p => Depth(p.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + element.EnumerateArray().Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
