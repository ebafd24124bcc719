using System.Text.Json;
using Keur.Law;
using Keur.Reasoning.Receipts;

namespace Keur.Exchange.Verdicts;

/// <summary>What an earlier check found, read from its JSON output.</summary>
public sealed class Baseline
{
    private readonly HashSet<(string Card, string? Actor, string Law, string Conclusion, string? Timing)> _known = [];

    private Baseline()
    {
    }

    /// <summary>Reads the JSON output of an earlier check; null, with an error, where it is none.</summary>
    public static Baseline? Read(SourceFile file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var document = JsonDocument.Parse(file.Text, new JsonDocumentOptions { MaxDepth = ReceiptReader.MostDepth });
            var baseline = new Baseline();
            foreach (var verdict in document.RootElement.EnumerateArray())
            {
                baseline.Take(verdict);
            }

            return baseline;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            diagnostics.Error(
                "baseline",
                SourceSpan.StartOf(file),
                new($"This is no output of an earlier check: {wrong.Message}", $"Dit is geen uitvoer van een eerdere controle: {wrong.Message}"),
                new("Give a file made with `keur check --format json`.", "Geef een bestand dat met `keur check --format json` is gemaakt."));
            return null;
        }
    }

    /// <summary>Whether the earlier check found the same: card, actor, law and conclusion, and the timing where one was asked for.</summary>
    internal bool Knows(JudgedCase judged, string conclusion, FailOnRule rule)
    {
        var law = judged.Verdict.Text.Act.Id;
        return rule.Timing is null
            ? _known.Any(k => k.Card == judged.Card && k.Actor == judged.Actor && k.Law == law && k.Conclusion == conclusion)
            : _known.Contains((judged.Card, judged.Actor, law, conclusion, rule.Timing));
    }

    private void Take(JsonElement verdict)
    {
        var (card, actor, law) = (verdict.GetProperty("card").GetString()!, verdict.GetProperty("actor").GetString(), verdict.GetProperty("law").GetString()!);
        foreach (var conclusion in verdict.GetProperty("conclusions").EnumerateArray())
        {
            if (conclusion.GetProperty("state").GetString() == "yes")
            {
                var timing = conclusion.TryGetProperty("timing", out var given) ? given.GetString() : null;
                _known.Add((card, actor, law, conclusion.GetProperty("id").GetString()!, timing));
            }
        }
    }
}
