using System.Text.Json;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Cli.Laws;

/// <summary>Writes coverage as JSON.</summary>
internal static class CoverageJson
{
    /// <summary>An array with an object for each text.</summary>
    public static string Write(IReadOnlyList<LawCoverage> coverages) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var coverage in coverages)
        {
            json.WriteStartObject();
            json.WriteString("law", coverage.Text.Act.Id);
            json.WriteString("text", coverage.Text.Since?.ToString("yyyy-MM-dd"));
            json.WriteBoolean("complete", coverage.IsComplete);
            WriteCounts(json, "articleCounts", coverage.Articles.Select(a => a.Whole));
            WriteCounts(json, "unitCounts", coverage.Units);
            json.WriteStartArray("articles");
            foreach (var article in coverage.Articles)
            {
                WriteArticle(json, article);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteArticle(Utf8JsonWriter json, CoveredArticle article)
    {
        json.WriteStartObject();
        WriteProvision(json, article.Whole);
        json.WriteStartArray("missing");
        foreach (var missing in article.Missing)
        {
            json.WriteStringValue(missing.Path);
        }

        json.WriteEndArray();
        json.WriteStartArray("units");
        foreach (var unit in article.Units)
        {
            json.WriteStartObject();
            WriteProvision(json, unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<CoveredProvision> provisions)
    {
        var all = provisions.ToList();
        json.WriteStartObject(name);
        foreach (var state in Enum.GetValues<CoverageState>())
        {
            json.WriteNumber(CoverageWords.Of(state).English, all.Count(p => p.State == state));
        }

        json.WriteEndObject();
    }

    private static void WriteProvision(Utf8JsonWriter json, CoveredProvision provision)
    {
        json.WriteString("cite", provision.Provision.Path);
        json.WriteString("state", CoverageWords.Of(provision.State).English);
        if (provision.Through is { } through)
        {
            json.WriteString("through", through.Path);
        }

        json.WriteStartArray("by");
        foreach (var declaration in provision.By)
        {
            json.WriteStartObject();
            json.WriteString("kind", declaration.Kind);
            json.WriteString("id", declaration.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReasons(json, "reasons", provision.Reasons.Select(r => r.English));
        WriteReasons(json, "reasonsNl", provision.Reasons.Select(r => r.Dutch));
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IEnumerable<string> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
    }
}
