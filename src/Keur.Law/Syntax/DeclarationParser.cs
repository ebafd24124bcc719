using System.Text;

namespace Keur.Law.Syntax;

/// <summary>Reads the declarations and amendments of one `keur` block.</summary>
internal sealed class DeclarationParser
{
    private readonly SourceFile _file;
    private readonly Diagnostics _diagnostics;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly TokenCursor _cursor;
    private readonly PartParser _parts;
    private readonly MarkdownSection _section;

    /// <summary>Reads from tokens that stand under a heading.</summary>
    public DeclarationParser(SourceFile file, IReadOnlyList<Token> tokens, MarkdownSection section, Diagnostics diagnostics)
    {
        (_file, _tokens, _section, _diagnostics) = (file, tokens, section, diagnostics);
        _cursor = new TokenCursor(file, tokens);
        _parts = new PartParser(_cursor);
    }

    /// <summary>The declarations read.</summary>
    public List<Declaration> Declarations { get; } = [];

    /// <summary>The amendments read.</summary>
    public List<Amendment> Amendments { get; } = [];

    /// <summary>Reads all; what cannot be read is reported and left out.</summary>
    public void Read()
    {
        var start = 0;
        while (start < _tokens.Count)
        {
            var end = start + 1;
            while (end < _tokens.Count && !(_tokens[end].FirstOnLine && _tokens[end].Indent == 0))
            {
                end++;
            }

            ReadOne(start, end);
            start = end;
        }
    }

    private void ReadOne(int start, int end)
    {
        _cursor.Limit = -1;
        _cursor.MoveTo(start, end);
        try
        {
            if (_tokens[start].Indent > 0)
            {
                throw _parts.Expected("a declaration at the margin", "een declaratie aan de kantlijn", new("A declaration starts at the margin, its clauses are indented.", "Een declaratie begint aan de kantlijn, haar bepalingen springen in."));
            }

            if (AmendmentWord(_tokens[start].Value) is { } kind && _tokens[start].Kind == TokenKind.Word)
            {
                ReadAmendment(kind, start, end);
            }
            else
            {
                Declarations.Add(ReadDeclaration(start, start, end));
            }
        }
        catch (SyntaxException mistake)
        {
            _diagnostics.Add(mistake.Diagnostic);
        }
    }

    private static AmendmentKind? AmendmentWord(string word) => word switch
    {
        "insert" => AmendmentKind.Insert,
        "replace" => AmendmentKind.Replace,
        "repeal" => AmendmentKind.Repeal,
        "in" => AmendmentKind.Within,
        _ => null,
    };

    private void ReadAmendment(AmendmentKind kind, int start, int end)
    {
        _cursor.Take();
        if (kind is AmendmentKind.Insert or AmendmentKind.Replace)
        {
            var declaration = ReadDeclaration(start, start + 1, end);
            Amendments.Add(new Amendment(kind, declaration.Kind, declaration.Id, declaration, []) { Essence = declaration.Essence, Section = _section });
            return;
        }

        var target = ReadKind();
        var id = target is DeclarationKind.Stated or DeclarationKind.NotComputable ? ReadCitedId() : _parts.ReadId();
        var editing = new EditParser(_tokens, _parts, target, _diagnostics);
        var edits = kind == AmendmentKind.Within ? editing.Read(_cursor.Position, end) : [];
        if (kind == AmendmentKind.Repeal)
        {
            _parts.ExpectEnd("the end of the line", "het einde van de regel");
        }
        var starts = Enumerable.Range(start, end - start).Where(editing.StartsEdit);
        Amendments.Add(new Amendment(kind, target, id, null, edits) { Essence = Essence.Of(_tokens, start, end, starts), Section = _section });
    }

    private Name ReadCitedId()
    {
        var span = _cursor.Span;
        return _parts.Citations.ReadCited() is [var first, ..] ? new Name(first.Path, span) : throw _parts.Expected("`@` and the provision", "`@` en de bepaling");
    }

    private DeclarationKind ReadKind()
    {
        var word = _parts.ReadWord("the kind of a declaration", "het soort declaratie");
        var text = word.Text == "not" && _parts.Skip("computable") ? "not computable" : word.Text;
        return KindWords.Find(text) ?? throw new SyntaxException(new Diagnostic(
            "unknown-kind",
            Severity.Error,
            word.Span,
            new($"`{word.Text}` opens no declaration.", $"`{word.Text}` opent geen declaratie."),
            NearestName.Advice(word.Text, KindWords.All) ?? new("A declaration opens with " + string.Join(", ", KindWords.All) + ".", "Een declaratie begint met " + string.Join(", ", KindWords.All) + ".")));
    }

    private Declaration ReadDeclaration(int start, int at, int end)
    {
        _cursor.MoveTo(at, end);
        var span = _cursor.Span;
        var kind = ReadKind();
        var clauses = ClauseStarts(kind, _cursor.Position, end);
        _cursor.MoveTo(_cursor.Position, clauses.Count > 0 ? clauses[0].At : end);
        var declaration = new HeadParser(_parts).Read(kind, span);
        _parts.ExpectEnd("a clause of this declaration", "een bepaling van deze declaratie", ClauseAdvice(kind));
        return declaration with
        {
            Clauses = ReadClauses(kind, clauses, end),
            Essence = Essence.Of(_tokens, start, end, clauses.Select(c => c.At)),
            Section = _section,
        };
    }

    // Who indents a line further means it to go on with the line above; as a clause of its own it would say something else.
    private void CheckIndent(int first, int at)
    {
        if (_tokens[at].Indent > _tokens[first].Indent)
        {
            throw new SyntaxException(new Diagnostic(
                "clause-indent",
                Severity.Error,
                _cursor.Span,
                new($"`{_tokens[at].Value}` opens a clause of its own, but is indented as if it went on with the one above.", $"`{_tokens[at].Value}` opent een eigen bepaling, maar springt in alsof het bij die erboven hoort."),
                new("Indent it as the other clauses, or write it behind the clause it belongs to.", "Laat het inspringen als de andere bepalingen, of schrijf het achter de bepaling waar het bij hoort.")));
        }
    }

    private static Words? ClauseAdvice(DeclarationKind kind)
    {
        var words = string.Join(", ", ClauseGrammar.WordsOf(kind).Select(w => $"`{w}`"));
        return words.Length == 0 ? null : new($"A {KindWords.Of(kind)} has clauses {words}.", $"Een {KindWords.Of(kind)} kent de bepalingen {words}.");
    }

    private List<(ClauseWord Word, int At, int Length)> ClauseStarts(DeclarationKind kind, int from, int end)
    {
        var starts = new List<(ClauseWord, int, int)>();
        for (var i = from; i < end; i++)
        {
            if (!_tokens[i].FirstOnLine)
            {
                continue;
            }

            if (ClauseGrammar.Match(_tokens, i, kind) is { } match)
            {
                starts.Add((match.Word, i, match.Length));
            }
            else if (kind == DeclarationKind.Fact && IsValueLine(i, end))
            {
                starts.Add((ClauseWord.Value, i, 0));
            }
        }

        return starts;
    }

    private bool IsValueLine(int i, int end) =>
        _tokens[i].Kind == TokenKind.Word && i + 1 < end && _tokens[i + 1].Kind == TokenKind.Text
        && _tokens[i + 1].Line == _tokens[i].Line && (i + 2 >= end || _tokens[i + 2].FirstOnLine);

    private List<Clause> ReadClauses(DeclarationKind kind, List<(ClauseWord Word, int At, int Length)> starts, int end)
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < starts.Count; i++)
        {
            var (word, at, length) = starts[i];
            _cursor.Limit = -1;
            _cursor.MoveTo(at, i + 1 < starts.Count ? starts[i + 1].At : end);
            try
            {
                var span = _cursor.Span;
                CheckIndent(starts[0].At, at);
                _cursor.MoveTo(at + length, i + 1 < starts.Count ? starts[i + 1].At : end);
                clauses.Add(new ClauseParser(_parts, kind).Read(word, span));
            }
            catch (SyntaxException mistake)
            {
                _diagnostics.Add(mistake.Diagnostic);
            }
        }

        return clauses;
    }
}
