using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Platform.Shell.Api;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.Check.Api;

/// <summary>Judges cards for programs.</summary>
internal sealed class VerdictApi(LawShelf shelf)
{
    private const string Lines = "application/x-ndjson";

    /// <summary>The verdicts on the card in the body.</summary>
    public async Task<IResult> One(HttpContext context, IReadOnlyList<string>? words, string? lang)
    {
        var language = ApiCards.LanguageOf(context, lang);
        if (ApiCards.Laws(shelf, words, out var mistake) is not { } laws)
        {
            return ApiProblem.Of(mistake!, language);
        }

        var diagnostics = new Diagnostics();
        var card = await ApiCards.Read(context, diagnostics);
        var judged = card is null ? [] : Judge(card, laws, diagnostics);
        return diagnostics.HasErrors || judged.Count == 0
            ? ApiProblem.Of(diagnostics, language)
            : Results.Text(new VerdictJson { Language = language }.Write(judged), "application/json", Encoding.UTF8);
    }

    /// <summary>A line with the verdicts, or with what is wrong, for each line of the body.</summary>
    public async Task<IResult> Many(HttpContext context, IReadOnlyList<string>? words, string? lang)
    {
        var language = ApiCards.LanguageOf(context, lang);
        if (ApiCards.Laws(shelf, words, out var mistake) is not { } laws)
        {
            return ApiProblem.Of(mistake!, language);
        }

        return Results.Stream(async body =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            await using var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true);
            for (var line = 1; await reader.ReadLineAsync(context.RequestAborted) is { } text; line++)
            {
                if (text.Trim().Length > 0)
                {
                    await writer.WriteLineAsync(OfLine(line, text, laws, language).ToJsonString(KeptJson.Options));
                }
            }
        }, Lines);
    }

    private static JsonObject OfLine(int line, string text, IReadOnlyList<LawAtHand> laws, Language language)
    {
        var diagnostics = new Diagnostics();
        var card = CardReader.Read(new SourceFile($"line {line}", text), diagnostics);
        var judged = card is null ? [] : Judge(card, laws, diagnostics);
        return diagnostics.HasErrors
            ? new JsonObject { ["line"] = line, ["errors"] = JsonSerializer.SerializeToNode(ApiProblem.Errors(diagnostics, language), KeptJson.Options) }
            : new JsonObject { ["line"] = line, ["verdicts"] = JsonNode.Parse(new VerdictJson { Language = language }.Write(judged), documentOptions: new() { MaxDepth = KeptJson.Options.MaxDepth }) };
    }

    private static List<JudgedCase> Judge(Card card, IReadOnlyList<LawAtHand> laws, Diagnostics diagnostics) =>
        [.. laws.SelectMany(l => new CardVerdicts(l.Word, l.Reasoner, l.Binder).Of(card, diagnostics))];
}
