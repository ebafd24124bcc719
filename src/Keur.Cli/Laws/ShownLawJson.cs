using System.Text.Json;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Writes what is shown of a law as JSON.</summary>
internal static class ShownLawJson
{
    /// <summary>The JSON.</summary>
    public static string Write(ShownLaw shown) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("law", shown.Text.Act.Id);
        json.WriteString("text", shown.Text.Since?.ToString("yyyy-MM-dd"));
        json.WriteString("hash", shown.Text.Hash);
        json.WriteStartArray("conclusions");
        foreach (var conclusion in shown.Conclusions)
        {
            Write(json, shown.Text.Act, conclusion);
        }

        json.WriteEndArray();
        WriteReadings(json, shown.Readings);
        json.WriteStartArray("stated");
        foreach (var stated in shown.Stated)
        {
            json.WriteStartObject();
            json.WriteString("text", stated.Text.English);
            json.WriteString("textNl", stated.Text.Dutch);
            json.WriteBoolean("computable", stated.Computable);
            WriteCites(json, stated.Cites);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteExamples(json, shown.Examples);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Act act, Conclusion conclusion)
    {
        json.WriteStartObject();
        json.WriteString("kind", ShownLawText.Kind(conclusion));
        json.WriteString("id", conclusion.Id);
        json.WriteString("title", conclusion.Title.English);
        json.WriteString("titleNl", conclusion.Title.Dutch);
        json.WriteString("prose", conclusion.Prose.English);
        json.WriteString("proseNl", conclusion.Prose.Dutch);
        WriteCites(json, conclusion.Cites);
        json.WriteString("eli", act.EliOf(conclusion.Cites[0]));
        json.WriteString("link", act.LinkTo(conclusion.Cites[0]));
        json.WriteStartArray("rule");
        foreach (var line in RuleLines.Of(conclusion, Language.English))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCites(Utf8JsonWriter json, IEnumerable<Citation> cites)
    {
        json.WriteStartArray("cites");
        foreach (var cite in cites)
        {
            json.WriteStringValue(cite.Path);
        }

        json.WriteEndArray();
    }

    private static void WriteReadings(Utf8JsonWriter json, IReadOnlyList<Reading> readings)
    {
        json.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("id", reading.Id);
            json.WriteString("yes", reading.Yes.English);
            json.WriteString("no", reading.No.English);
            json.WriteString("take", reading.Taken ? "yes" : "no");
            WriteCites(json, reading.Cites);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExamples(Utf8JsonWriter json, IReadOnlyList<Example> examples)
    {
        json.WriteStartArray("examples");
        foreach (var example in examples)
        {
            json.WriteStartObject();
            json.WriteString("title", example.Title);
            json.WriteString("source", example.Source);
            json.WriteString("locator", example.Locator);
            json.WriteString("asOf", example.AsOf?.ToString("yyyy-MM-dd"));
            json.WriteStartArray("then");
            foreach (var outcome in example.Then)
            {
                json.WriteStringValue($"{outcome.Id} {outcome.Expected}");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
