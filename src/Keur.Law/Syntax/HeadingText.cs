namespace Keur.Law.Syntax;

/// <summary>Reads the provisions a heading names: in parentheses at its end, `Uses (6(2), 6(3))`, or as its first words, `Article 6 — …`.</summary>
internal static class HeadingText
{
    private static readonly string[] ArticleWords = ["Article ", "Articles ", "Artikel ", "Artikelen "];
    private static readonly string[] AnnexWords = ["Annex ", "Bijlage "];

    /// <summary>The title without the provisions, and the provisions; none where the heading names none.</summary>
    public static (string Title, IReadOnlyList<CitationRange> Cites) Read(string heading)
    {
        if (heading.EndsWith(')') && OpeningOf(heading) is var open and > 0 && Provisions(heading[(open + 1)..^1]) is { } cites)
        {
            return (heading[..open].TrimEnd(), cites);
        }

        return (heading, FromFirstWords(heading) ?? []);
    }

    private static int OpeningOf(string heading)
    {
        var depth = 0;
        for (var i = heading.Length - 1; i > 0; i--)
        {
            depth += heading[i] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return heading[i - 1] == ' ' ? i : -1;
            }
        }

        return -1;
    }

    private static IReadOnlyList<CitationRange>? FromFirstWords(string heading)
    {
        var name = heading.Split('—')[0].Trim();
        foreach (var word in ArticleWords)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
            {
                return Provisions(name[word.Length..]);
            }
        }

        foreach (var word in AnnexWords)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
            {
                return Provisions("annex " + name[word.Length..]);
            }
        }

        return null;
    }

    private static IReadOnlyList<CitationRange>? Provisions(string text)
    {
        var file = new SourceFile("heading", text.Replace(" tot en met ", " to ").Replace(" and ", ", ").Replace(" en ", ", ").Replace("bijlage ", "annex "));
        var cursor = new TokenCursor(file, new Lexer(file, new Diagnostics()).Read(1, 1));
        try
        {
            var cites = new CitationParser(cursor).ReadRanges();
            return cursor.AtBorder ? cites : null;
        }
        catch (SyntaxException)
        {
            // Parentheses of a heading may hold ordinary words.
            return null;
        }
    }
}
