namespace Keur.Law.Syntax;

/// <summary>Reads an `nl` block: at the margin the kind, the id and the Dutch title, indented below it the other Dutch texts.</summary>
internal sealed class TwinParser(SourceFile file, IReadOnlyList<Token> tokens, Diagnostics diagnostics)
{
    /// <summary>Reads all; what cannot be read is reported and left out.</summary>
    public IReadOnlyList<TwinSyntax> Read()
    {
        var twins = new List<TwinSyntax>();
        var start = 0;
        while (start < tokens.Count)
        {
            var end = start + 1;
            while (end < tokens.Count && !(tokens[end].FirstOnLine && tokens[end].Indent == 0))
            {
                end++;
            }

            if (ReadOne(start, end) is { } twin)
            {
                twins.Add(twin);
            }

            start = end;
        }

        return twins;
    }

    private TwinSyntax? ReadOne(int start, int end)
    {
        var headEnd = LineEnd(start, end);
        var span = SpanOf(tokens[start]);
        var title = tokens[headEnd - 1].Kind == TokenKind.Text ? tokens[headEnd - 1].Value : null;
        var kind = tokens[start].Value == "not" ? "not computable" : tokens[start].Value;
        var idStart = start + (kind == "not computable" ? 2 : 1);
        if (tokens[start].Indent > 0 || KindWords.Find(kind) is null || idStart >= headEnd)
        {
            diagnostics.Error("twin", span, new("Expected the kind and the id of a declaration.", "Hier horen het soort en de id van een declaratie."), NearestName.Advice(kind, KindWords.All));
            return null;
        }

        var id = Joined(idStart, title is null ? headEnd : headEnd - 1);
        return new TwinSyntax($"{kind} {id.TrimStart('@').Trim()}", title, ReadTexts(headEnd, end), span);
    }

    private Dictionary<string, TwinText> ReadTexts(int start, int end)
    {
        var texts = new Dictionary<string, TwinText>();
        while (start < end)
        {
            var lineEnd = LineEnd(start, end);
            var text = start;
            while (text < lineEnd && tokens[text].Kind != TokenKind.Text)
            {
                text++;
            }

            var behind = text + 1 < lineEnd ? " " + Joined(text + 1, lineEnd) : string.Empty;
            if (text == lineEnd || !texts.TryAdd(Joined(start, text) + behind, new TwinText(tokens[text].Value, SpanOf(tokens[start]))))
            {
                diagnostics.Error("twin", SpanOf(tokens[start]), new("Expected what is translated and one Dutch text.", "Hier hoort wat vertaald wordt en één Nederlandse tekst."));
            }

            start = lineEnd;
        }

        return texts;
    }

    private int LineEnd(int start, int end)
    {
        var at = start + 1;
        while (at < end && !tokens[at].FirstOnLine)
        {
            at++;
        }

        return at;
    }

    private string Joined(int start, int end)
    {
        var text = string.Empty;
        for (var i = start; i < end; i++)
        {
            text += (i > start && !tokens[i].Touches(tokens[i - 1]) ? " " : string.Empty) + tokens[i].Value;
        }

        return text;
    }

    private SourceSpan SpanOf(Token token) => new(file, token.Line, token.Column, token.Length);
}
