using System.Text.Json;
using Keur.Exchange.Cards;
using Keur.Law.Model;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>Writes proofs as JSON.</summary>
internal static class ProofJson
{
    /// <summary>An array with an object for each text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<ProofResult> Results)> proofs) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (text, results) in proofs)
        {
            json.WriteStartObject();
            json.WriteString("law", text.Act.Id);
            json.WriteString("text", text.Since?.ToString("yyyy-MM-dd"));
            json.WriteStartArray("claims");
            foreach (var result in results)
            {
                Write(json, text, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, LawText text, ProofResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", result.Claim.Kind);
        json.WriteString("subject", result.Claim.Subject);
        json.WriteString("state", ProofWords.Of(result.State).English);
        json.WriteString("file", result.Claim.Span.File.Path);
        json.WriteNumber("line", result.Claim.Span.Line);
        if (result.Finding is { } finding)
        {
            json.WriteString("message", finding.Message.English);
            json.WriteString("messageNl", finding.Message.Dutch);
        }

        if (result.System is { } system)
        {
            json.WriteString("spec", AskedTexts.SpecOf(text, result.Readings));
            json.WriteStartObject("facts");
            foreach (var answer in system)
            {
                json.WriteString(answer.Fact.Id, CardWriter.Value(answer));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
