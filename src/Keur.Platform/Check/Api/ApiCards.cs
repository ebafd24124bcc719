using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.Check.Api;

/// <summary>Reads what programs send: the language they read, the laws they ask, and the card in the body.</summary>
internal static class ApiCards
{
    private const int MostLaws = 6;

    /// <summary>The language asked for, else that of the request.</summary>
    public static Language LanguageOf(HttpContext context, string? lang) => lang switch
    {
        "nl" => Language.Dutch,
        "en" => Language.English,
        _ => Reader.Of(context).Language,
    };

    /// <summary>The laws asked for; null, with what is wrong, where one names none, or there are too many.</summary>
    public static IReadOnlyList<LawAtHand>? Laws(LawShelf shelf, IReadOnlyList<string>? words, out Words? mistake)
    {
        mistake = words?.Count > MostLaws ? new($"At most {MostLaws} laws can be asked at once.", $"Hoogstens {MostLaws} wetten tegelijk kunnen worden gevraagd.") : null;
        var laws = new List<LawAtHand>();
        foreach (var word in mistake is not null ? [] : words is { Count: > 0 } ? words : [string.Empty])
        {
            if (shelf.Find(word, out mistake) is not { } law)
            {
                return null;
            }

            laws.Add(law);
        }

        return mistake is null ? laws : null;
    }

    /// <summary>The card in the body; null, with what is wrong, where there is none.</summary>
    public static async Task<Card?> Read(HttpContext context, Diagnostics diagnostics)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        body.Position = 0;
        return CardFile.Load(CardFile.StandardInput, body, diagnostics) is { } file ? CardReader.Read(new SourceFile("card", file.Text), diagnostics) : null;
    }
}
