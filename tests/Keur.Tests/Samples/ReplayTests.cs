using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Cli;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Samples;

/// <summary>Whoever holds a receipt and the law gets the verdict again, byte for byte.</summary>
public sealed class ReplayTests
{
    [Fact]
    public void The_receipt_of_every_sample_replays_to_the_same_bytes()
    {
        string[] samples = [.. SamplesTests.Expected.Select(e => CommandRun.Sample(e.Data.Item1))];
        var run = CommandRun.Of(["check", .. samples, "--format", "json"]);
        using var json = JsonDocument.Parse(run.Out);
        var diagnostics = new Diagnostics();
        var stored = ReceiptReader.Read(new SourceFile("verdicts.json", run.Out), diagnostics);

        var again = new VerdictJson().Write([.. stored.Select((s, i) => Judged(s, json.RootElement[i], diagnostics))]);

        Assert.Empty(diagnostics);
        Assert.Equal(samples.Length, stored.Count);
        Assert.Equal(run.Out, again);
    }

    private static JudgedCase Judged(StoredReceipt stored, JsonElement verdict, Diagnostics diagnostics)
    {
        var spec = LawSpec.Read(stored.Receipt.Spec, out _)!;
        var text = RealLaw.Texts.Single(t => t.Hash == stored.Receipt.LawHash);
        var again = new Reasoner(text, spec.Day!.Value, stored.Receipt.Readings).Judge(stored.AnswersFor(text, diagnostics)!).Verdict!;
        var actor = verdict.TryGetProperty("actor", out var named) ? named.GetString() : null;
        var card = verdict.GetProperty("card").GetString()!;
        return new JudgedCase(card, actor, verdict.GetProperty("law").GetString()!, again, new Dictionary<string, SourceSpan>(), new SourceFile(card, string.Empty));
    }
}
