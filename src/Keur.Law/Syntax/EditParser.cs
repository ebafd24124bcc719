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

    /// <summary>Whether a line that starts a change begins with this token.</summary>
    public bool StartsEdit(int at) =>
        tokens[at] is { FirstOnLine: true, Kind: TokenKind.Word, Indent: > 0, Value: "insert" or "replace" or "repeal" };

    private ClauseEdit? ReadOne(int start, int end)
    {
        _cursor.Limit = -1;
        _cursor.MoveTo(start, end);
        try
        {
            var span = _cursor.Span;
            var kind = _cursor.Current.Value switch
            {
                "insert" => AmendmentKind.Insert,
                "replace" => AmendmentKind.Replace,
                "repeal" => AmendmentKind.Repeal,
                _ => throw parts.Expected("`insert`, `replace` or `repeal`", "`insert`, `replace` of `repeal`"),
            };
            _cursor.Take();
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
            parts.ExpectEnd("the end of the point", "het einde van het punt");
            return edit with { Point = point };
        }

        var span = _cursor.Span;
        var word = ReadClauseWord();
        return edit with { Clause = new ClauseParser(parts, target).Read(word, span) };
    }

    private ClauseEdit ReadRepeal(SourceSpan span)
    {
        var repealed = AtLabel() ? new ClauseEdit(AmendmentKind.Repeal, span) { Label = ReadLabel() } : ReadRepealedClause(span);
        parts.ExpectEnd("the end of the line", "het einde van de regel");
        return repealed;
    }

    private ClauseEdit ReadRepealedClause(SourceSpan span)
    {
        // A value of a fact has no word: it is repealed by its name alone.
        var isValue = target == DeclarationKind.Fact && ClauseGrammar.Match(tokens, _cursor.Position, target) is null;
        var word = isValue ? ClauseWord.Value : ReadClauseWord();
        var names = new List<Name>();
        while (!_cursor.AtBorder && !_cursor.Current.Is('@'))
        {
            names.Add(ReadRepealedName(word));
            if (!parts.Skip(','))
            {
                break;
            }
        }
        return new ClauseEdit(AmendmentKind.Repeal, span) { Word = word, Names = names, Cites = parts.Citations.ReadCited() };
    }

    private Name ReadRepealedName(ClauseWord word)
    {
        if (word == ClauseWord.Field)
        {
            return parts.ReadMark();
        }
        return parts.AtDay || word == ClauseWord.Value ? parts.ReadWord("a name or a day", "een naam of een dag") : parts.ReadId();
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
