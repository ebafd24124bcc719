using System.Text;

namespace Keur.Law.Syntax;

/// <summary>Reads citations: `6(3)/sub2(a)`, `annex III(5)(b)`, `102 to 109`.</summary>
internal sealed class CitationParser(TokenCursor cursor)
{
    /// <summary>Reads one citation.</summary>
    /// <exception cref="SyntaxException">There is none.</exception>
    public Citation Read()
    {
        var path = new StringBuilder();
        if (cursor.Current.Is("annex"))
        {
            cursor.Take();
            path.Append("annex ");
        }

        var first = cursor.Current;
        if (first.Kind != TokenKind.Word || !(path.Length > 0 ? IsRoman(first.Value) : IsArticle(first.Value)))
        {
            throw Expected();
        }

        path.Append(cursor.Take().Value);
        while (ReadStep(path))
        {
        }

        return new Citation(path.ToString());
    }

    /// <summary>Reads citations parted by commas, each alone or as the first of a range.</summary>
    public IReadOnlyList<CitationRange> ReadRanges()
    {
        var ranges = new List<CitationRange>();
        do
        {
            if (ranges.Count > 0)
            {
                cursor.Take();
            }

            ranges.Add(ReadRange());
        }
        while (cursor.Current.Is(','));

        return ranges;
    }

    /// <summary>Reads `@` and what it cites; empty where no `@` stands.</summary>
    public IReadOnlyList<CitationRange> ReadCitedRanges()
    {
        if (!cursor.Current.Is('@'))
        {
            return [];
        }
        cursor.Take();
        return ReadRanges();
    }

    /// <summary>Reads `@` and what it cites, of a range its ends; empty where no `@` stands.</summary>
    public IReadOnlyList<Citation> ReadCited() => [.. ReadCitedRanges().SelectMany(r => r.Ends)];

    private CitationRange ReadRange()
    {
        var span = cursor.Span;
        var from = Read();
        if (!cursor.Current.Is("to"))
        {
            return new CitationRange(from, from);
        }
        cursor.Take();
        var range = new CitationRange(from, Read());
        return range.IsInOrder ? range : throw new SyntaxException(new Diagnostic(
            "range",
            Severity.Error,
            span,
            new($"Nothing runs from {range.From} to {range.To}.", $"Er loopt niets van {range.From} tot en met {range.To}."),
            new("Both ends stand in the same provision, the first before the last.", "Beide uiteinden staan in dezelfde bepaling, het eerste vóór het laatste.")));
    }

    private bool ReadStep(StringBuilder path)
    {
        var token = cursor.Current;
        if (token.Kind == TokenKind.End || !token.Touches(cursor.Previous))
        {
            return false;
        }

        if (token.Is('(') && cursor.Next.Kind == TokenKind.Word)
        {
            cursor.Take();
            path.Append('(').Append(cursor.Take().Value).Append(')');
            if (!cursor.Current.Is(')'))
            {
                throw Expected();
            }

            cursor.Take();
            return true;
        }

        if (token.Is('/') && cursor.Next.Kind == TokenKind.Word)
        {
            cursor.Take();
            path.Append('/').Append(cursor.Take().Value);
            return true;
        }

        return false;
    }

    private static bool IsArticle(string word) => char.IsAsciiDigit(word[0]) && word.Length <= 6 && word.All(char.IsAsciiLetterOrDigit);

    private static bool IsRoman(string word) => word.All(c => c is 'I' or 'V' or 'X' or 'L');

    private SyntaxException Expected() => new(new Diagnostic(
        "citation",
        Severity.Error,
        cursor.Span,
        new($"Expected a provision, but found {cursor.Current.Shown}.", $"Hier hoort een bepaling, maar er staat {cursor.Current.Shown}."),
        new("Write ARTICLE(PARAGRAPH)(POINT), with /sub and a number for a subparagraph, or `annex`, its roman number and what is in it; `to` between the ends of a range.", "Schrijf ARTIKEL(LID)(PUNT), met /sub en een nummer voor een alinea, of `annex`, het romeinse nummer en wat daarin staat; `to` tussen de einden van een reeks.")));
}
