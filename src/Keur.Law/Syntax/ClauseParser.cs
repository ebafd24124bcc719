namespace Keur.Law.Syntax;

/// <summary>Reads what stands behind the word of a clause.</summary>
internal sealed class ClauseParser(PartParser parts, DeclarationKind kind)
{
    private readonly ConditionParser _conditions = new(parts);

    /// <summary>Reads the clause of this word; the cursor stands behind the word.</summary>
    /// <exception cref="SyntaxException">Something else stands here.</exception>
    public Clause Read(ClauseWord word, SourceSpan span)
    {
        var clause = ReadBody(new Clause(word, span));
        parts.ExpectEnd("the end of the clause", "het einde van de bepaling");
        return clause;
    }

    private Clause ReadBody(Clause clause) => clause.Word switch
    {
        ClauseWord.When or ClauseWord.Unless or ClauseWord.OnlyWhen => Cited(clause with { Condition = _conditions.Read() }),
        ClauseWord.Ask or ClauseWord.Help or ClauseWord.Yes or ClauseWord.No or ClauseWord.PointsTo => clause with { Text = parts.ReadText() },
        ClauseWord.ToldBy => ReadToldBy(clause),
        ClauseWord.Value => clause with { Names = [parts.ReadWord("a value", "een waarde")], Text = parts.ReadText() },
        ClauseWord.Called => ReadCalled(clause),
        ClauseWord.On or ClauseWord.AskedBy or ClauseWord.To => clause with { Names = parts.ReadIds(",") },
        ClauseWord.Before => clause with { Names = parts.ReadIds("or") },
        ClauseWord.By => clause with { Day = parts.ReadDay() },
        ClauseWord.AtOnce => clause,
        ClauseWord.Every => clause with { Duration = parts.ReadDuration() },
        ClauseWord.Within => ReadWithin(clause),
        ClauseWord.Proof => parts.ReadOptionalText() is { } text ? clause with { Text = text } : clause with { Names = [parts.ReadId()] },
        ClauseWord.For => ReadFor(clause),
        ClauseWord.Must or ClauseWord.May => ReadWay(clause),
        ClauseWord.UpTo => ReadUpTo(clause),
        ClauseWord.TheLower => ReadTheLower(clause),
        ClauseWord.ByNationalLaw => Cited(ReadWhen(clause)),
        ClauseWord.Only => ReadOnly(clause),
        ClauseWord.Field => ReadField(clause),
        ClauseWord.Covers => clause with { Reach = parts.ReadReach() },
        ClauseWord.From => ReadFrom(clause),
        ClauseWord.Until => Cited(ReadWhen(parts.AtDay ? clause with { Day = parts.ReadDay() } : clause with { Names = [parts.ReadName()] })),
        ClauseWord.Take => ReadTake(clause),
        _ => throw parts.Expected("a clause", "een bepaling"),
    };

    private Clause Cited(Clause clause)
    {
        var cites = parts.Citations.ReadCited();
        return cites.Count == 0 ? clause : clause with { Cites = cites };
    }

    private Clause ReadWhen(Clause clause) => parts.Skip("when") ? clause with { Condition = _conditions.Read() } : clause;

    private Clause ReadToldBy(Clause clause)
    {
        var who = parts.ReadId();
        parts.Expect(':');
        return clause with { Names = [who], Condition = _conditions.Read() };
    }

    private Clause ReadCalled(Clause clause)
    {
        var text = parts.ReadText();
        parts.Expect("in");
        return clause with { Text = text, Names = [parts.ReadName()] };
    }

    private Clause ReadWithin(Clause clause)
    {
        var duration = parts.ReadDuration();
        parts.Expect("of");
        clause = ReadWhen(clause with { Duration = duration, Names = [parts.ReadName()] });
        return Cited(parts.Skip("else") ? clause with { Else = parts.ReadText() } : clause);
    }

    private Clause ReadFor(Clause clause)
    {
        if (kind == DeclarationKind.Form)
        {
            return clause with { Names = [parts.ReadId()] };
        }

        if (kind == DeclarationKind.Penalty)
        {
            return parts.ReadOptionalText() is { } text ? clause with { Text = text } : clause with { Reach = parts.ReadReach() };
        }

        if (parts.Skip("at"))
        {
            clause = clause with { Qualifier = parts.Skip("least") ? "at least" : parts.Skip("most") ? "at most" : throw parts.Expected("`least` or `most`", "`least` of `most`") };
        }

        clause = clause with { Duration = parts.ReadDuration() };
        clause = parts.Skip("from") ? clause with { Names = parts.ReadIds("or") } : clause;
        return Cited(ReadWhen(clause));
    }

    private Clause ReadWay(Clause clause)
    {
        clause = ReadWhen(clause with { Names = [parts.ReadName()], Text = parts.ReadOptionalText() });
        return Cited(parts.Skip("unless") ? clause with { Unless = _conditions.Read() } : clause);
    }

    private Clause ReadUpTo(Clause clause)
    {
        parts.Expect("EUR");
        clause = clause with { Amount = parts.ReadNumber() };
        if (parts.Skip("or"))
        {
            clause = clause with { Share = parts.ReadNumber() };
            parts.Expect('%');
            parts.Expect("of turnover");
            parts.Expect(',');
            parts.Expect("the higher");
        }

        return Cited(clause);
    }

    private Clause ReadTheLower(Clause clause)
    {
        parts.Expect("when");
        return Cited(clause with { Condition = _conditions.Read() });
    }

    private Clause ReadOnly(Clause clause)
    {
        clause = clause with { Marks = ReadMarks() };
        parts.Expect("when");
        return Cited(clause with { Condition = _conditions.Read() });
    }

    private MarkList ReadMarks()
    {
        var listed = new List<(string, string)>();
        do
        {
            var from = parts.ReadMark().Text;
            listed.Add((from, parts.Skip("to") ? parts.ReadMark().Text : from));
        }
        while (parts.Skip(','));
        var except = new List<string>();
        while (except.Count == 0 ? parts.Skip("except") : parts.Skip(','))
        {
            except.Add(parts.ReadMark().Text);
        }

        return new MarkList(listed, except);
    }

    private Clause ReadField(Clause clause)
    {
        var names = new List<Name> { parts.ReadMark() };
        if (parts.Skip(':'))
        {
            names.Add(parts.ReadName());
        }

        clause = clause with { Names = names, Text = parts.ReadText() };
        if (parts.Skip("if"))
        {
            parts.Expect("any");
            return clause with { Qualifier = "if any" };
        }

        if (parts.Skip("optional"))
        {
            return clause with { Qualifier = "optional" };
        }

        clause = ReadWhen(clause);
        return parts.Skip("unless") ? clause with { Unless = _conditions.Read() } : clause;
    }

    private Clause ReadFrom(Clause clause)
    {
        if (kind == DeclarationKind.Spare)
        {
            return clause with { Reach = parts.ReadReach() };
        }

        if (parts.AtDay)
        {
            return Cited(ReadWhen(clause with { Day = parts.ReadDay() }));
        }

        var span = parts.Cursor.Span;
        clause = clause with { Duration = parts.ReadDuration() };
        if (clause.Duration!.Unit is DurationUnit.Hours or DurationUnit.WorkingDays)
        {
            throw new SyntaxException(new Diagnostic("duration", Severity.Error, span, new("A phase counts in days, weeks, months or years.", "Een fase telt in dagen, weken, maanden of jaren.")));
        }
        parts.Expect("after entry into force");
        return Cited(ReadWhen(clause));
    }

    private Clause ReadTake(Clause clause)
    {
        var side = parts.ReadWord("`yes` or `no`", "`yes` of `no`");
        return side.Text is "yes" or "no" ? clause with { Names = [side] } : throw new SyntaxException(new Diagnostic(
            "syntax", Severity.Error, side.Span, new("A reading is taken with `yes` or `no`.", "Een lezing wordt gekozen met `yes` of `no`.")));
    }
}
