namespace Keur.Law.Syntax;

/// <summary>Reads what must follow in an example: the outcomes after `then`.</summary>
internal sealed class OutcomeParser(PartParser parts)
{
    private static readonly HashSet<string> Timings = ["now", "later", "spared", "if-adopted"];

    private readonly TokenCursor _cursor = parts.Cursor;

    /// <summary>Reads outcomes parted by commas. Those before a mistake are kept.</summary>
    public void ReadInto(List<OutcomeSyntax> outcomes)
    {
        do
        {
            outcomes.Add(Read());
        }
        while (parts.Skip(','));
    }

    private OutcomeSyntax Read() => _cursor.Next.Kind != TokenKind.Word ? ReadConclusion() : _cursor.Current.Value switch
    {
        "duty" => ReadDuty(Opened()),
        "route" => ReadRoute(Opened()),
        "due" => new OutcomeSyntax(OutcomeKind.Due, Opened(), string.Empty) { Day = parts.ReadDay() },
        "within" => ReadLengths(OutcomeKind.Within, Opened()),
        "lasts" => ReadLengths(OutcomeKind.Lasts, Opened()),
        "repeats" => ReadLengths(OutcomeKind.Repeats, Opened()),
        "penalty" => ReadPenalty(Opened()),
        "form" => ReadForm(Opened()),
        "flag" => new OutcomeSyntax(OutcomeKind.Flag, Opened(), ReadNoOrOpen()),
        "question" => new OutcomeSyntax(OutcomeKind.Question, Opened(), ReadNoOrOpen()),
        _ => ReadConclusion(),
    };

    /// <summary>The id after the word that opens the outcome.</summary>
    private Name Opened()
    {
        _cursor.Take();
        return parts.ReadId();
    }

    private string ReadNoOrOpen() => _cursor.Current.Value is "no" or "open" ? _cursor.Take().Value : "yes";

    private OutcomeSyntax ReadConclusion()
    {
        var not = parts.Skip("not");
        var id = parts.ReadId();
        if (not)
        {
            return new OutcomeSyntax(OutcomeKind.Conclusion, id, "no");
        }

        return parts.Skip("open")
            ? new OutcomeSyntax(OutcomeKind.Conclusion, id, "open") { Names = parts.Skip("on") ? [parts.ReadName()] : [] }
            : ReadTimed(OutcomeKind.Conclusion, id);
    }

    private OutcomeSyntax ReadDuty(Name id) => _cursor.Current.Value switch
    {
        "no" => new OutcomeSyntax(OutcomeKind.Duty, id, _cursor.Take().Value),
        "open" => new OutcomeSyntax(OutcomeKind.Duty, id, _cursor.Take().Value) { Day = ReadOptionalDay() },
        _ => ReadTimed(OutcomeKind.Duty, id),
    };

    private OutcomeSyntax ReadTimed(OutcomeKind kind, Name id) => _cursor.Current.Kind == TokenKind.Word && Timings.Contains(_cursor.Current.Value)
        ? new OutcomeSyntax(kind, id, _cursor.Take().Value) { Day = ReadOptionalDay() }
        : new OutcomeSyntax(kind, id, "yes");

    private DateOnly? ReadOptionalDay() => parts.AtDay ? parts.ReadDay() : null;

    private OutcomeSyntax ReadRoute(Name id)
    {
        if (_cursor.Current.Value is "none" or "open")
        {
            return new OutcomeSyntax(OutcomeKind.Route, id, _cursor.Take().Value);
        }

        var expected = _cursor.Current.Value is "must" or "may" ? _cursor.Take().Value : "yes";
        return new OutcomeSyntax(OutcomeKind.Route, id, expected) { Names = parts.ReadIds("or") };
    }

    private OutcomeSyntax ReadLengths(OutcomeKind kind, Name id)
    {
        if (_cursor.Current.Value is "none" or "open")
        {
            return new OutcomeSyntax(kind, id, _cursor.Take().Value);
        }

        var lengths = new List<Duration> { parts.ReadDuration() };
        while (parts.Skip("and"))
        {
            lengths.Add(parts.ReadDuration());
        }

        return new OutcomeSyntax(kind, id, "yes") { Lengths = lengths };
    }

    private OutcomeSyntax ReadPenalty(Name id)
    {
        if (parts.Skip("national"))
        {
            parts.Expect("law");
            return new OutcomeSyntax(OutcomeKind.Penalty, id, "national law");
        }

        if (_cursor.Current.Value is "for" or "not")
        {
            var expected = parts.Skip("not") ? "not for" : "for";
            parts.Expect("for");
            return new OutcomeSyntax(OutcomeKind.Penalty, id, expected) { Names = [parts.ReadId()] };
        }

        if (!_cursor.Current.Is("EUR"))
        {
            return new OutcomeSyntax(OutcomeKind.Penalty, id, ReadNoOrOpen());
        }

        _cursor.Take();
        return new OutcomeSyntax(OutcomeKind.Penalty, id, "yes") { Amount = parts.ReadNumber() };
    }

    private OutcomeSyntax ReadForm(Name id)
    {
        var marks = new List<string>();
        while (!_cursor.AtBorder && !_cursor.Current.Is(','))
        {
            var mark = parts.ReadMark().Text;
            marks.Add(parts.Skip('?') ? mark + "?" : mark);
        }

        return new OutcomeSyntax(OutcomeKind.Form, id, "yes") { Marks = marks };
    }
}
