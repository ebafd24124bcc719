using Keur.Law;

namespace Keur.Platform.Shell;

/// <summary>Who reads a page: in which language, and where.</summary>
/// <param name="Language">The language.</param>
/// <param name="Here">The path of the page without the language: `/check`; empty where the path has no language.</param>
/// <param name="Query">What follows the path, from the question mark; empty where nothing does.</param>
public sealed record Reader(Language Language, string Here, string Query)
{
    /// <summary>The languages as they stand in a path, with their own names.</summary>
    public static IReadOnlyList<(string Code, Language Language, string Name)> Languages { get; } =
        [("en", Language.English, "English"), ("nl", Language.Dutch, "Nederlands")];

    /// <summary>What was sent for the page; empty where it cannot be sent again, null where nothing was sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Sent { get; init; }

    /// <summary>The code of the language.</summary>
    public string Code => CodeOf(Language);

    /// <summary>The reader of a request: the language of the path, else the one the browser asks for first, else English.</summary>
    public static Reader Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (path, query) = (context.Request.Path.Value ?? "/", context.Request.QueryString.Value ?? string.Empty);
        foreach (var (code, language, _) in Languages)
        {
            if (path == $"/{code}" || path.StartsWith($"/{code}/", StringComparison.Ordinal))
            {
                return new Reader(language, path[(code.Length + 1)..], query);
            }
        }

        return new Reader(Wished(context.Request), string.Empty, query);
    }

    /// <summary>The text in the reader's language.</summary>
    public string Say(string english, string dutch) => Language == Language.Dutch ? dutch : english;

    /// <summary>The text in the reader's language.</summary>
    public string Say(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.In(Language);
    }

    /// <summary>The path of a page in the reader's language.</summary>
    /// <param name="page">The path without the language, from its slash.</param>
    public string To(string page) => $"/{Code}{page}";

    /// <summary>This page in another language; the first page where this one cannot be had again.</summary>
    public string In(string code) => Here.Length == 0 || Sent is { Count: 0 } ? $"/{code}/" : $"/{code}{Here}{Query}";

    private static string CodeOf(Language language) => Languages.First(l => l.Language == language).Code;

    private static Language Wished(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().AcceptLanguage.Take(20).Where(w => w.Quality is not 0).OrderByDescending(w => w.Quality ?? 1);
        foreach (var wish in wishes.Select(w => w.Value.Value ?? string.Empty))
        {
            foreach (var (code, language, _) in Languages)
            {
                if (wish.StartsWith(code, StringComparison.OrdinalIgnoreCase) && (wish.Length == code.Length || wish[code.Length] == '-'))
                {
                    return language;
                }
            }
        }

        return Language.English;
    }
}
