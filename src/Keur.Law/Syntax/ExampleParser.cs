namespace Keur.Law.Syntax;

/// <summary>Reads the example of an `example` block: its title on the first line, then lines that open with `source`, `as of`, `reading`, `given` or `then`.</summary>
internal sealed class ExampleParser
{
    private static readonly string[] Openers = ["source", "as", "reading", "given", "then"];

    private readonly Diagnostics _diagnostics;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly TokenCursor _cursor;
    private readonly PartParser _parts;
    private readonly List<AnswerSyntax> _given = [];
    private readonly List<OutcomeSyntax> _then = [];
    private readonly List<(Name, bool)> _readings = [];
    private ExampleSyntax _example;

    private ExampleParser(SourceFile file, IReadOnlyList<Token> tokens, ExampleSyntax example, Diagnostics diagnostics)
    {
        (_tokens, _example, _diagnostics) = (tokens, example, diagnostics);
        _cursor = new TokenCursor(file, tokens);
        _parts = new PartParser(_cursor);
    }

    /// <summary>Reads the example of a block; null where the block is empty.</summary>
    public static ExampleSyntax? Read(SourceFile file, MarkdownBlock block, Diagnostics diagnostics)
    {
        var first = block.FirstLine;
        while (first <= block.LastLine && TitleOf(file.LineAt(first)).Length == 0)
        {
            first++;
        }

        if (first > block.LastLine)
        {
            return null;
        }

        var tokens = new Lexer(file, diagnostics).Read(first + 1, block.LastLine);
        var title = TitleOf(file.LineAt(first));
        var example = new ExampleSyntax(title, new SourceSpan(file, first, file.LineAt(first).IndexOf(title, StringComparison.Ordinal) + 1, title.Length));
        return new ExampleParser(file, tokens, example, diagnostics).ReadLines();
    }

    private static string TitleOf(string line)
    {
        if (line.TrimStart().StartsWith('#'))
        {
            return string.Empty;
        }
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Trim();
    }

    private ExampleSyntax ReadLines()
    {
        var start = 0;
        while (start < _tokens.Count)
        {
            var end = start + 1;
            while (end < _tokens.Count && !(_tokens[end].FirstOnLine && Openers.Contains(_tokens[end].Value) && _tokens[end].Kind == TokenKind.Word))
            {
                end++;
            }

            ReadLine(start, end);
            start = end;
        }

        if (_then.Count == 0)
        {
            _diagnostics.Error("no-outcome", _example.Span, new("This example says nothing of what follows.", "Dit voorbeeld zegt niet wat er volgt."), new("Add a line `then …`.", "Voeg een regel `then …` toe."));
        }

        return _example with { Given = _given, Then = _then, Readings = _readings };
    }

    private void ReadLine(int start, int end)
    {
        _cursor.MoveTo(start, end);
        try
        {
            ReadOpened();
            _parts.ExpectEnd("a comma or the end of the line", "een komma of het einde van de regel");
        }
        catch (SyntaxException mistake)
        {
            _diagnostics.Add(mistake.Diagnostic);
        }
    }

    private void ReadOpened()
    {
        if (_parts.Skip("source"))
        {
            _example = _example with { Source = ReadSource(), Locator = _parts.Skip(',') ? _parts.ReadText() : null };
        }
        else if (_parts.Skip("as"))
        {
            _parts.Expect("of");
            _example = _example with { AsOf = _parts.ReadDay() };
        }
        else if (_parts.Skip("reading"))
        {
            _readings.Add((_parts.ReadId(), _parts.Skip("yes") || (_parts.Skip("no") ? false : throw _parts.Expected("`yes` or `no`", "`yes` of `no`"))));
        }
        else if (_parts.Skip("given"))
        {
            _given.AddRange(new AnswerParser(_parts).ReadAll());
        }
        else if (_parts.Skip("then"))
        {
            new OutcomeParser(_parts).ReadInto(_then);
        }
        else
        {
            throw _parts.Expected("`source`, `as of`, `reading`, `given` or `then`", "`source`, `as of`, `reading`, `given` of `then`");
        }
    }

    private string ReadSource()
    {
        var source = _parts.ReadWord("the source", "de bron").Text;
        while (_parts.Skip('/'))
        {
            source += "/" + _parts.ReadWord("the source", "de bron").Text;
        }

        return source;
    }
}
