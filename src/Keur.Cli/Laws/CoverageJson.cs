using System.Text.Json;
using Keur.Law.Coverage;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Coverage for programs.</summary>
internal static class CoverageJson
{
    /// <summary>An array with an object for each text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<CoveredProvision> Articles)> covered) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (text, articles) in covered)
        {
            json.WriteStartObject();
            json.WriteString("id", text.Act.Id);
            json.WriteString("text", text.Since?.ToString("yyyy-MM-dd"));
            json.WriteStartArray("provisions");
            foreach (var article in articles)
            {
                Write(json, article);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, CoveredProvision provision)
    {
        json.WriteStartObject();
        json.WriteString("cite", provision.Provision.Path);
        json.WriteString("state", CoverageWords.Of(provision.State).English);
        json.WriteStartArray("declarations");
        foreach (var declaration in provision.Declarations)
        {
            json.WriteStringValue(declaration);
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in provision.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("en", reason.English);
            json.WriteString("nl", reason.Dutch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in provision.Parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
