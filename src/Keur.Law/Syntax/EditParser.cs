namespace Keur.Law.Syntax;

/// <summary>Reads the lines under `in KIND ID`: clauses and points inserted, replaced or repealed.</summary>
internal sealed class EditParser(IReadOnlyList<Token> tokens, PartParser parts, DeclarationKind target, Diagnostics diagnostics)
{
    private readonly TokenCursor _cursor = parts.Cursor;

    /// <summary>Reads the edits from one position up to another.</summary>
    public IReadOnlyList<ClauseEdit> Read(int start, int end)
    {
        var edits = new List<ClauseEdit>();
        _cursor.MoveTo(start, end);
        if (start < end && !tokens[start].FirstOnLine)
        {
            throw parts.Expected("the end of the line", "het einde van de regel");
        }

        while (start < end)
        {
            var next = start + 1;
            while (next < end && !StartsEdit(next))
            {
                next++;
            }

            if (ReadOne(start, next) is { } edit)
            {
                edits.Add(edit);
            }

            start = next;
        }

        return edits.Count > 0 ? edits : throw parts.Expected("`insert`, `replace` or `repeal` on an indented line", "`insert`, `replace` of `repeal` op een ingesprongen regel");
    }

    private bool StartsEdit(int at) => tokens[at].FirstOnLine && tokens[at].Kind == TokenKind.Word && tokens[at].Value is "insert" or "replace" or "repeal" && tokens[at].FirstOnLine;

    private ClauseEdit? ReadOne(int start, int end)
    {
        _cursor.Limit = -1;
        _cursor.MoveTo(start, end);
        try
        {
            var span = _cursor.Span;
            var kind = _cursor.Take().Value switch
            {
                "insert" => AmendmentKind.Insert,
                "replace" => AmendmentKind.Replace,
                "repeal" => AmendmentKind.Repeal,
                _ => throw parts.Expected("`insert`, `replace` or `repeal`", "`insert`, `replace` of `repeal`"),
            };
            return kind == AmendmentKind.Repeal ? ReadRepeal(span) : ReadChange(new ClauseEdit(kind, span));
        }
        catch (SyntaxException mistake)
        {
            diagnostics.Add(mistake.Diagnostic);
            return null;
        }
    }

    private ClauseEdit ReadChange(ClauseEdit edit)
    {
        if (AtLabel())
        {
            var label = ReadLabel();
            var condition = new ConditionParser(parts).Read();
            var point = new PointSyntax(label, condition, parts.Citations.ReadCited());
            return _cursor.AtBorder ? edit with { Point = point } : throw parts.Expected("the end of the point", "het einde van het punt");
        }

        var span = _cursor.Span;
        var word = ReadClauseWord();
        return edit with { Clause = new ClauseParser(parts, target).Read(word, span) };
    }

    private ClauseEdit ReadRepeal(SourceSpan span)
    {
        if (AtLabel())
        {
            return new ClauseEdit(AmendmentKind.Repeal, span) { Label = ReadLabel() };
        }

        var word = ReadClauseWord();
        var names = new List<Name>();
        while (!_cursor.AtBorder && !_cursor.Current.Is('@'))
        {
            names.Add(word == ClauseWord.Field ? parts.ReadMark() : parts.ReadId());
            if (!parts.Skip(','))
            {
                break;
            }
        }

        return new ClauseEdit(AmendmentKind.Repeal, span) { Word = word, Names = names, Cites = parts.Citations.ReadCited() };
    }

    private bool AtLabel() => _cursor.Current.Is('(') && Labels.IsLabel(_cursor.Next.Value);

    private string ReadLabel()
    {
        parts.Expect('(');
        var label = parts.ReadWord("a label", "een letter of nummer").Text;
        parts.Expect(')');
        return label;
    }

    private ClauseWord ReadClauseWord()
    {
        if (ClauseGrammar.Match(tokens, _cursor.Position, target) is { } match)
        {
            for (var i = 0; i < match.Length; i++)
            {
                _cursor.Take();
            }

            return match.Word;
        }

        if (target == DeclarationKind.Fact && _cursor.Next.Kind == TokenKind.Text)
        {
            return ClauseWord.Value;
        }

        var words = string.Join(", ", ClauseGrammar.WordsOf(target).Select(w => $"`{w}`"));
        throw parts.Expected(
            $"a clause of a {KindWords.Of(target)}",
            $"een bepaling van een {KindWords.Of(target)}",
            new($"It has {words}.", $"Het kent {words}."));
    }
}
