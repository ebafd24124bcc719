using System.Globalization;

namespace Keur.Law.Syntax;

/// <summary>Reads the parts that clauses are made of: names, texts, days, numbers, lengths of time. Each throws <see cref="SyntaxException"/> where it is not there.</summary>
internal sealed class PartParser(TokenCursor cursor)
{
    // A name that is one of these could not be told from the word.
    private static readonly HashSet<string> Reserved =
        ["and", "not", "any", "all", "includes", "excludes", "before", "after", "under", "when", "unless", "else"];

    private static readonly HashSet<string> NoUnits =
        ["and", "or", "not", "when", "unless", "else", "of", "from", "to", "in", "on", "by", "at", "if", "is", "optional"];

    /// <summary>Reads citations.</summary>
    public CitationParser Citations { get; } = new(cursor);

    /// <summary>The cursor it reads from.</summary>
    public TokenCursor Cursor => cursor;

    /// <summary>The error that something else was expected here.</summary>
    public SyntaxException Expected(string english, string dutch, Words? advice = null) => new(new Diagnostic(
        "syntax",
        Severity.Error,
        cursor.Span,
        cursor.AtBorder
            ? new($"Expected {english}, but the clause ends here.", $"Hier hoort {dutch}, maar de bepaling houdt hier op.")
            : new($"Expected {english}, but found {cursor.Current.Shown}.", $"Hier hoort {dutch}, maar er staat {cursor.Current.Shown}."),
        advice));

    /// <summary>Reads this word if it stands here.</summary>
    public bool Skip(string word)
    {
        if (!cursor.Current.Is(word))
        {
            return false;
        }

        cursor.Take();
        return true;
    }

    /// <summary>Reads this sign if it stands here.</summary>
    public bool Skip(char sign)
    {
        if (!cursor.Current.Is(sign))
        {
            return false;
        }

        cursor.Take();
        return true;
    }

    /// <summary>Reads these words.</summary>
    public void Expect(string words)
    {
        foreach (var word in words.Split(' '))
        {
            if (!Skip(word))
            {
                throw Expected($"`{words}`", $"`{words}`");
            }
        }
    }

    /// <summary>Reads this sign.</summary>
    public void Expect(char sign)
    {
        if (!Skip(sign))
        {
            throw Expected($"`{sign}`", $"`{sign}`");
        }
    }

    /// <summary>Reads a word of any kind.</summary>
    public Name ReadWord(string english, string dutch)
    {
        if (cursor.Current.Kind != TokenKind.Word)
        {
            throw Expected(english, dutch);
        }

        var token = cursor.Take();
        return new Name(token.Value, cursor.SpanOf(token));
    }

    /// <summary>Reads a name: three characters or more, a letter first.</summary>
    public Name ReadName()
    {
        if (!Labels.IsName(cursor.Current.Value) || cursor.Current.Kind != TokenKind.Word)
        {
            throw Expected("a name", "een naam");
        }
        if (Reserved.Contains(cursor.Current.Value))
        {
            throw Expected("a name", "een naam", new($"`{cursor.Current.Value}` is a word of the language.", $"`{cursor.Current.Value}` is een woord van de taal."));
        }

        return ReadWord("a name", "een naam");
    }

    /// <summary>Reads an id: a name, or several parted by `/` without spaces.</summary>
    public Name ReadId()
    {
        var name = ReadName();
        while (cursor.Current.Is('/') && cursor.Current.Touches(cursor.Previous) && cursor.Next.Kind == TokenKind.Word && cursor.Next.Touches(cursor.Current))
        {
            cursor.Take();
            name = new Name(name.Text + "/" + cursor.Take().Value, name.Span);
        }

        return new Name(name.Text, name.Span with { Length = name.Text.Length });
    }

    /// <summary>Reads ids parted by commas, or by <paramref name="separator"/>.</summary>
    public IReadOnlyList<Name> ReadIds(string separator)
    {
        var names = new List<Name> { ReadId() };
        while (separator == "," ? Skip(',') : Skip(separator))
        {
            names.Add(ReadId());
        }

        return names;
    }

    /// <summary>Reads a quoted text.</summary>
    public string ReadText() => cursor.Current.Kind == TokenKind.Text
        ? cursor.Take().Value
        : throw Expected("a text in quotes", "een tekst tussen aanhalingstekens");

    /// <summary>Reads a quoted text if one stands here.</summary>
    public string? ReadOptionalText() => cursor.Current.Kind == TokenKind.Text ? cursor.Take().Value : null;

    /// <summary>Whether a day stands here, valid or not.</summary>
    public bool AtDay => cursor.Current.Kind == TokenKind.Word && IsDayShaped(cursor.Current.Value);

    /// <summary>Reads a day, written year-month-day.</summary>
    public DateOnly ReadDay()
    {
        if (cursor.Current.Kind != TokenKind.Word || !TryDay(cursor.Current.Value, out var day))
        {
            throw Expected("a day that exists, as 2026-01-31", "een bestaande dag, zoals 2026-01-31");
        }

        cursor.Take();
        return day;
    }

    /// <summary>Whether the word is a day that exists.</summary>
    public static bool TryDay(string word, out DateOnly day) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads a number: `4`, `7.5 million`, `10^25`.</summary>
    public decimal ReadNumber()
    {
        if (cursor.Current.Kind != TokenKind.Word || !TryNumber(cursor.Current.Value, out var number))
        {
            throw Expected("a number", "een getal");
        }

        cursor.Take();
        return Skip("million") ? Millions(number) : number;
    }

    // Without the decimals that `7.5 million` would leave behind: it is shown as it counts.
    private decimal Millions(decimal number) => number <= decimal.MaxValue / 1_000_000m
        ? number * 1_000_000m is var whole && decimal.IsInteger(whole) ? decimal.Truncate(whole) : number * 1_000_000m
        : throw new SyntaxException(new Diagnostic("number", Severity.Error, cursor.SpanOf(cursor.Previous), new("This number is too large.", "Dit getal is te groot.")));

    /// <summary>Whether the word is a number.</summary>
    public static bool TryNumber(string word, out decimal number)
    {
        const string Power = "10^";
        const int HighestPower = 28;
        if (word.StartsWith(Power, StringComparison.Ordinal) && int.TryParse(word.AsSpan(Power.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var power) && power <= HighestPower)
        {
            number = 1;
            for (var i = 0; i < power; i++)
            {
                number *= 10;
            }

            return true;
        }

        return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number < 1e27m;
    }

    /// <summary>Reads a unit if a word stands here that is none of the language's own.</summary>
    public Name? ReadOptionalUnit() =>
        cursor.Current.Kind == TokenKind.Word && char.IsAsciiLetter(cursor.Current.Value[0]) && !NoUnits.Contains(cursor.Current.Value) ? ReadWord("a unit", "een eenheid") : null;

    /// <summary>Reads a length of time: `15 days`, `1 year`.</summary>
    public Duration ReadDuration()
    {
        var span = cursor.Span;
        var count = ReadNumber();
        if (count != decimal.Truncate(count) || count is < 1 or > 10_000)
        {
            throw new SyntaxException(new Diagnostic("duration", Severity.Error, span, new("Expected a whole number of units.", "Hier hoort een geheel aantal.")));
        }

        var working = Skip("working");
        var unit = (cursor.Current.Kind == TokenKind.Word ? cursor.Current.Value : string.Empty) switch
        {
            "day" or "days" when working => DurationUnit.WorkingDays,
            "hour" or "hours" when !working => DurationUnit.Hours,
            "day" or "days" => DurationUnit.Days,
            "week" or "weeks" when !working => DurationUnit.Weeks,
            "month" or "months" when !working => DurationUnit.Months,
            "year" or "years" when !working => DurationUnit.Years,
            _ => throw Expected("hours, days, working days, weeks, months or years", "hours, days, working days, weeks, months of years"),
        };
        cursor.Take();
        return new Duration((int)count, unit);
    }

    /// <summary>Reads `all`, `rest` or citations, and what is excepted.</summary>
    public Reach ReadReach()
    {
        var kind = Skip("all") ? ReachKind.All : Skip("rest") ? ReachKind.Rest : ReachKind.Listed;
        var listed = kind == ReachKind.Listed ? Citations.ReadRanges() : [];
        return new Reach(kind, listed, Skip("except") ? Citations.ReadRanges() : []);
    }

    /// <summary>Reads a value: a name, `yes`, `no`, a day, a number, `never`, `not yet`.</summary>
    public Name ReadValue()
    {
        if (cursor.Current.Is("not") && cursor.Next.Is("yet"))
        {
            var first = cursor.Take();
            cursor.Take();
            return new Name("not yet", cursor.SpanFrom(first));
        }

        var value = ReadWord("a value", "een waarde");
        if (TryNumber(value.Text, out var number) && Skip("million"))
        {
            value = value with { Text = Millions(number).ToString(CultureInfo.InvariantCulture) };
        }

        return value;
    }

    /// <summary>Reads values in parentheses; there may be none.</summary>
    public IReadOnlyList<Name> ReadValues()
    {
        Expect('(');
        var values = new List<Name>();
        while (!cursor.Current.Is(')'))
        {
            values.Add(ReadValue());
            if (!Skip(','))
            {
                break;
            }
        }

        Expect(')');
        return values;
    }

    /// <summary>Reads the mark of a field: `7`, `1(a)`, `(f)`.</summary>
    public Name ReadMark()
    {
        var first = cursor.Current;
        var mark = cursor.Current.Kind == TokenKind.Word && Labels.IsLabel(cursor.Current.Value) ? cursor.Take().Value : string.Empty;
        while (cursor.Current.Is('(') && (mark.Length == 0 || cursor.Current.Touches(cursor.Previous)))
        {
            cursor.Take();
            mark += "(" + ReadWord("a label", "een letter of nummer").Text + ")";
            Expect(')');
        }

        return mark.Length > 0 ? new Name(mark, cursor.SpanFrom(first)) : throw Expected("the mark of a field", "de aanduiding van een veld");
    }

    /// <summary>Sees to it that nothing follows: neither on these lines nor as a point that belongs to no enumeration.</summary>
    public void ExpectEnd(string english, string dutch, Words? advice = null)
    {
        if (!cursor.AtBorder)
        {
            throw Expected(english, dutch, advice);
        }
        if (!cursor.AtEnd)
        {
            throw new SyntaxException(new Diagnostic(
                "stray-point",
                Severity.Error,
                cursor.SpanAhead,
                new("This point belongs to no enumeration.", "Dit punt hoort bij geen opsomming."),
                new("Points stand below `any of` or `all of`, all of them equally far indented.", "Punten staan onder `any of` of `all of`, alle even ver ingesprongen.")));
        }
    }

    private static bool IsDayShaped(string word) => word.Length == 10 && word[4] == '-' && word[7] == '-' && char.IsAsciiDigit(word[0]);
}
