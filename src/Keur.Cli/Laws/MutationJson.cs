using Keur.Law.Model;
using Keur.Reasoning.Mutation;

namespace Keur.Cli.Laws;

/// <summary>Writes mutants as JSON: all of them, each with its fate.</summary>
internal static class MutationJson
{
    /// <summary>An array with an object for each text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<MutantResult> Results)> tried) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (text, results) in tried)
        {
            var score = MutationScore.Of(results);
            json.WriteStartObject();
            json.WriteString("law", text.Act.Id);
            json.WriteString("text", text.Since?.ToString("yyyy-MM-dd"));
            json.WriteNumber("caught", score.Caught);
            json.WriteNumber("survived", score.Survived);
            json.WriteNumber("same", score.Same);
            json.WriteNumber("share", Math.Round(score.Share, 4));
            json.WriteStartArray("mutants");
            foreach (var (mutant, fate) in results)
            {
                json.WriteStartObject();
                json.WriteString("file", mutant.Span.File.Path);
                json.WriteNumber("line", mutant.Span.Line);
                json.WriteString("of", MutationText.NameOf(mutant.Owner));
                json.WriteString("kind", mutant.Kind.ToString());
                json.WriteString("change", mutant.Words.English);
                json.WriteString("changeNl", mutant.Words.Dutch);
                json.WriteString("fate", fate.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
