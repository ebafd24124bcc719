namespace Keur.Law.Syntax;

/// <summary>Reads the head of a declaration: what stands before its clauses.</summary>
internal sealed class HeadParser(PartParser parts)
{
    private static readonly Dictionary<string, FactSubject> Subjects =
        Enum.GetValues<FactSubject>().ToDictionary(s => s.ToString().ToLowerInvariant());

    /// <summary>Reads the head of this kind; the cursor stands behind the word of the kind.</summary>
    /// <exception cref="SyntaxException">Something else stands here.</exception>
    public Declaration Read(DeclarationKind kind, SourceSpan span) => kind switch
    {
        DeclarationKind.Class => ReadClass(span),
        DeclarationKind.Role or DeclarationKind.Party => new Declaration(kind, parts.ReadName(), span) { Title = parts.ReadText() },
        DeclarationKind.Shorthand => ReadShorthand(span),
        DeclarationKind.Fact => ReadFact(span),
        DeclarationKind.Stated or DeclarationKind.NotComputable => ReadStated(kind, span),
        DeclarationKind.Never or DeclarationKind.Impossible => ReadLaw(kind, span),
        _ => ReadOther(kind, span),
    };

    private Declaration ReadOther(DeclarationKind kind, SourceSpan span)
    {
        var id = parts.ReadId();
        var title = parts.ReadOptionalText();
        var ranges = parts.Citations.ReadCitedRanges();
        return new Declaration(kind, id, span) { Title = title, Ranges = ranges };
    }

    private Declaration ReadClass(SourceSpan span)
    {
        var declaration = new Declaration(DeclarationKind.Class, parts.ReadName(), span) { Title = parts.ReadText() };
        var marks = new List<string>();
        while (parts.Cursor.Current is { Kind: TokenKind.Word, Value: "outside" or "otherwise" or "fails" })
        {
            marks.Add(parts.Cursor.Take().Value);
        }

        return declaration with { Marks = marks };
    }

    private Declaration ReadShorthand(SourceSpan span)
    {
        var name = parts.ReadName();
        parts.Expect(':');
        return new Declaration(DeclarationKind.Shorthand, name, span) { Answers = new AnswerParser(parts).ReadAll() };
    }

    private Declaration ReadFact(SourceSpan span)
    {
        var name = parts.ReadName();
        parts.Expect("of");
        var subject = parts.ReadWord("whose answer it is", "van wie of wat het antwoord is");
        if (!Subjects.TryGetValue(subject.Text, out var of))
        {
            throw new SyntaxException(new Diagnostic(
                "subject",
                Severity.Error,
                subject.Span,
                new($"A fact is not about `{subject.Text}`.", $"Een feit gaat niet over `{subject.Text}`."),
                new("It is of system, model, product, actor, dealing, use, incident or world.", "Het is van system, model, product, actor, dealing, use, incident of world.")));
        }

        parts.Expect(':');
        var type = ReadType();
        var unit = type == FactType.Number ? parts.ReadWord("a unit", "een eenheid").Text : null;
        return new Declaration(DeclarationKind.Fact, name, span) { Subject = of, Type = type, Unit = unit };
    }

    private FactType ReadType()
    {
        var word = parts.Cursor.Current.Kind == TokenKind.Word ? parts.Cursor.Current.Value : string.Empty;
        if (word == "yes" && parts.Cursor.Next.Is('/'))
        {
            parts.Cursor.Take();
            parts.Expect('/');
            parts.Expect("no");
            return FactType.YesNo;
        }

        if (word is "one" or "some")
        {
            parts.Cursor.Take();
            parts.Expect("of");
            return word == "one" ? FactType.OneOf : FactType.SomeOf;
        }

        var type = word switch
        {
            "judgement" => FactType.Judgement,
            "date" => FactType.Date,
            "number" => FactType.Number,
            _ => throw parts.Expected("yes/no, judgement, one of, some of, date or number", "yes/no, judgement, one of, some of, date of number"),
        };
        parts.Cursor.Take();
        return type;
    }

    private Declaration ReadStated(DeclarationKind kind, SourceSpan span)
    {
        var at = parts.Cursor.Span;
        var ranges = parts.Citations.ReadCitedRanges();
        if (ranges.Count == 0)
        {
            throw parts.Expected("`@` and the provision", "`@` en de bepaling");
        }

        return new Declaration(kind, new Name(ranges[0].From.Path, at), span) { Ranges = ranges, Text = parts.ReadText() };
    }

    private Declaration ReadLaw(DeclarationKind kind, SourceSpan span)
    {
        var id = parts.ReadId();
        var title = parts.ReadOptionalText();
        var ranges = parts.Citations.ReadCitedRanges();
        var condition = new ConditionParser(parts).Read();
        return new Declaration(kind, id, span) { Title = title, Ranges = ranges, Condition = condition, Text = parts.ReadText() };
    }
}
