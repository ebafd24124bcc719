using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes results of a SARIF log.</summary>
internal sealed class SarifResult(Utf8JsonWriter writer, Language language)
{
    /// <summary>What was found before.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How much a class weighs.</summary>
    public static string LevelOf(Group group, State state) =>
        state != State.Yes ? "note" : group.Name!.Fails ? "error" : "warning";

    /// <summary>Writes what was found of one class.</summary>
    public void Write(JudgedCase judged, Judged held, int ruleIndex)
    {
        var id = held.Conclusion.Id;
        writer.WriteStartObject();
        writer.WriteString("ruleId", id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", LevelOf((Group)held.Conclusion, held.State));
        var said = held.State == State.Yes ? ResultWords.Held(held) : ResultWords.Open(held);
        VerdictSarif.WriteText(writer, "message", $"{CaseName.Of(judged)}: {said.In(language)}");
        WriteLocations(judged, held);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("keur/v1", CanonicalFacts.HashOf($"{judged.Card}\n{judged.Actor}\n{judged.Verdict.Text.Act.Id}\n{id}"));
        writer.WriteEndObject();
        if (Baseline is { } baseline)
        {
            var known = held.State == State.Yes && baseline.Knows(judged, id, new FailOnRule(id, null));
            writer.WriteString("baselineState", known ? "unchanged" : "new");
        }

        writer.WriteStartObject("properties");
        writer.WriteString("state", WireNames.Of(held.State));
        if (held.Timed is { } timed)
        {
            writer.WriteString("timing", WireNames.Of(timed.Timing));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // Viewers show the first location only, so the other answers stand beside it, each saying what it is.
    private void WriteLocations(JudgedCase judged, Judged held)
    {
        var places = CaseName.AnswersOf(held.Because).Where(a => judged.Places.ContainsKey(a.Id)).ToList();
        writer.WriteStartArray("locations");
        WriteLocation(judged.CardFile, places.Count > 0 ? judged.Places[places[0].Id] : SourceSpan.StartOf(judged.CardFile), null, null);
        writer.WriteEndArray();
        if (places.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        foreach (var (place, number) in places.Select((p, i) => (p, i)))
        {
            WriteLocation(judged.CardFile, judged.Places[place.Id], number, ResultWords.Given(place).In(language));
        }

        writer.WriteEndArray();
    }

    private void WriteLocation(SourceFile file, SourceSpan span, int? number, string? message)
    {
        writer.WriteStartObject();
        if (number is { } id)
        {
            writer.WriteNumber("id", id);
        }

        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", span.Line);
        writer.WriteNumber("startColumn", span.Column);
        writer.WriteNumber("endColumn", span.Column + span.Length);
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (message is not null)
        {
            VerdictSarif.WriteText(writer, "message", message);
        }

        writer.WriteEndObject();
    }
}
