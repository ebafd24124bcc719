namespace Keur.Law.Syntax;

/// <summary>Reads conditions.</summary>
internal sealed class ConditionParser(PartParser parts)
{
    private const int Deepest = 100;

    private readonly TokenCursor _cursor = parts.Cursor;
    private int _depth;

    /// <summary>Reads a condition up to what cannot be part of it.</summary>
    /// <exception cref="SyntaxException">What stands here is no condition.</exception>
    public ConditionSyntax Read()
    {
        if (_depth >= Deepest)
        {
            throw new SyntaxException(new Diagnostic("too-deep", Severity.Error, _cursor.Span, new("This condition is nested too deeply.", "Deze voorwaarde is te diep genest."), new("Give a part of it a name of its own with `rule`.", "Geef een deel een eigen naam met `rule`.")));
        }

        _depth++;
        var condition = ReadJoined();
        _depth--;
        return condition;
    }

    private ConditionSyntax ReadJoined()
    {
        var span = _cursor.Span;
        var first = ReadTerm();
        if (!_cursor.Current.Is("and") && !_cursor.Current.Is("or"))
        {
            return first;
        }

        var word = _cursor.Current.Value;
        var members = new List<PointSyntax> { Member(first) };
        while (parts.Skip(word))
        {
            members.Add(Member(ReadTerm()));
        }

        if (_cursor.Current.Is("and") || _cursor.Current.Is("or"))
        {
            throw new SyntaxException(new Diagnostic(
                "mixed",
                Severity.Error,
                _cursor.Span,
                new("`and` and `or` stand beside each other without parentheses.", "`and` en `or` staan naast elkaar zonder haakjes."),
                new("Put parentheses around what belongs together, or write points under `any of`.", "Zet haakjes om wat bij elkaar hoort, of schrijf punten onder `any of`.")));
        }

        return new ListSyntax(word == "and", members, [], Enumerated: false, span);
    }

    private static PointSyntax Member(ConditionSyntax condition) => new(null, condition, []);

    private ConditionSyntax ReadTerm()
    {
        var token = _cursor.Current;
        var span = _cursor.Span;
        if (token.Is("not"))
        {
            return ReadNot(span);
        }

        if (token.Is('('))
        {
            _cursor.Take();
            var inner = Read();
            parts.Expect(')');
            return inner;
        }

        if ((token.Is("any") || token.Is("all")) && _cursor.Next.Is("of"))
        {
            return ReadEnumeration(span);
        }

        return ReadTest();
    }

    private NotSyntax ReadNot(SourceSpan span)
    {
        var depth = _depth;
        _cursor.Take();
        if (++_depth > Deepest)
        {
            throw parts.Expected("fewer `not`s", "minder `not`s");
        }

        var inner = ReadTerm();
        _depth = depth;
        return new NotSyntax(inner, span);
    }

    private ListSyntax ReadEnumeration(SourceSpan span)
    {
        var all = _cursor.Take().Value == "all";
        _cursor.Take();
        var cites = parts.Citations.ReadCited();
        if (!_cursor.AtPointDeeperThan(_cursor.Limit))
        {
            throw parts.Expected("points on lines of their own, `(a) …`", "punten op eigen regels, `(a) …`");
        }

        return new ListSyntax(all, ReadPoints(), cites, Enumerated: true, span);
    }

    private List<PointSyntax> ReadPoints()
    {
        var points = new List<PointSyntax>();
        var limit = _cursor.Limit;
        var indent = _cursor.IndentAhead;
        while (_cursor.AtPointAt(indent))
        {
            points.Add(ReadPoint(indent));
            _cursor.Limit = limit;
        }

        return points;
    }

    /// <summary>Reads one point, its label first, that stands at this indentation.</summary>
    public PointSyntax ReadPoint(int indent)
    {
        var label = _cursor.TakeLabel();
        _cursor.Limit = indent;
        var condition = Read();
        var cites = parts.Citations.ReadCited();
        if (!_cursor.AtBorder)
        {
            throw parts.Expected("`and`, `or`, a citation or the next point", "`and`, `or`, een bepaling of het volgende punt");
        }

        return new PointSyntax(label, condition, cites);
    }

    private ConditionSyntax ReadTest()
    {
        var name = parts.ReadId();
        var token = _cursor.Current;
        return token.Value switch
        {
            "is" when token.Kind == TokenKind.Word => ReadIs(name),
            "includes" when token.Kind == TokenKind.Word => ReadIncludes(name),
            "before" when token.Kind == TokenKind.Word => ReadDate(name, before: true),
            "on" when _cursor.Next.Is("or") => ReadDate(name, before: false),
            "under" when token.Kind == TokenKind.Word => ReadUnder(name),
            ">" or ">=" or "<" or "<=" when token.Kind == TokenKind.Sign => new NumberTestSyntax(name, _cursor.Take().Value, parts.ReadNumber(), parts.ReadOptionalUnit()),
            _ => new NameTestSyntax(name),
        };
    }

    private ValueTestSyntax ReadIs(Name name)
    {
        _cursor.Take();
        if (_cursor.Current.Is('('))
        {
            return new ValueTestSyntax(name, ValueRelation.IsExactly, parts.ReadValues());
        }

        return new ValueTestSyntax(name, ValueRelation.Is, ReadOneOrAnyOf());
    }

    private ValueTestSyntax ReadIncludes(Name name)
    {
        _cursor.Take();
        return new ValueTestSyntax(name, ValueRelation.Includes, ReadOneOrAnyOf());
    }

    private IReadOnlyList<Name> ReadOneOrAnyOf()
    {
        if (!_cursor.Current.Is("any") || !_cursor.Next.Is("of"))
        {
            return [parts.ReadValue()];
        }

        parts.Expect("any of");
        var values = parts.ReadValues();
        return values.Count > 0 ? values : throw parts.Expected("at least one value", "ten minste één waarde");
    }

    private DateTestSyntax ReadDate(Name name, bool before)
    {
        parts.Expect(before ? "before" : "on or after");
        if (parts.Skip("start"))
        {
            parts.Expect("of");
            return new DateTestSyntax(name, before, null, parts.ReadId());
        }

        return new DateTestSyntax(name, before, parts.ReadDay(), null);
    }

    private UnderTestSyntax ReadUnder(Name name)
    {
        _cursor.Take();
        if (!parts.Skip('('))
        {
            var cite = parts.Citations.Read();
            return new UnderTestSyntax(name, [new CitationRange(cite, cite)]);
        }

        var cites = parts.Citations.ReadRanges();
        parts.Expect(')');
        return new UnderTestSyntax(name, cites);
    }
}
