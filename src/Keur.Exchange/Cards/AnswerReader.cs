using System.Globalization;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Reads the answer to one fact. What does not answer it is an error, never read as something near.</summary>
internal sealed class AnswerReader(Vocabulary vocabulary, CardProblems problems)
{
    /// <summary>How a card says that an answer is not known.</summary>
    public const string Unknown = "unknown";

    private static readonly string[] YesAndNo = ["yes", "no", "true", "false"];

    /// <summary>Whether the card says that it does not know the answer, or says nothing.</summary>
    public static bool IsUnknown(CardNode value) => value.IsEmpty || value is CardScalar { Text: Unknown };

    /// <summary>The answer; null, with an error, where there is none.</summary>
    public Answer? Read(Fact fact, CardNode value)
    {
        if (fact.Type == FactType.SomeOf)
        {
            return ReadList(fact, value);
        }

        if (value is CardScalar scalar)
        {
            return ReadOne(fact, scalar);
        }

        problems.Error("one-value", value.Span, new($"`{fact}` has one answer, not a list or a map.", $"`{fact}` heeft één antwoord, geen lijst of map."), Expected(fact));
        return null;
    }

    private Answer? ReadOne(Fact fact, CardScalar written)
    {
        var answer = fact.Type switch
        {
            FactType.OneOf => Place(fact, written) is { } place ? Answer.OneOf(fact, place) : null,
            FactType.Date => Day(fact, written),
            FactType.Number => NumberText.TryRead(written.Text, out var number) ? Answer.OfNumber(fact, number) : Wrong(fact, written),
            _ => written.Text switch
            {
                "yes" or "true" => Answer.Of(fact, yes: true),
                "no" or "false" => Answer.Of(fact, yes: false),
                _ => Wrong(fact, written),
            },
        };
        return answer;
    }

    private Answer? Day(Fact fact, CardScalar written)
    {
        switch (written.Text)
        {
            case "never":
                return Answer.NeverHappens(fact);
            case "not yet":
                return Answer.NotYetHappened(fact);
        }

        if (DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Answer.OnDay(fact, day);
        }

        if (written.Text is { Length: 10 } text && text[4] == '-' && text[7] == '-' && text.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit))
        {
            problems.Error("no-such-day", written.Span, new($"There is no day `{written}`.", $"De dag `{written}` bestaat niet."), new("A day is year, month and day of the month.", "Een dag is jaar, maand en dag van de maand."));
            return null;
        }

        return Wrong(fact, written);
    }

    private Answer? Wrong(Fact fact, CardScalar written)
    {
        // `on` is one slip of the fingers from `no` and means the opposite: only capitals are forgiven in a yes or no.
        var nearest = fact.Type is FactType.YesNo or FactType.Judgement
            ? NearestName.Advice(written.Text.ToLowerInvariant(), [Unknown, .. YesAndNo.Where(w => w.Equals(written.Text, StringComparison.OrdinalIgnoreCase))])
            : NearestName.Advice(written.Text, fact.Type == FactType.Date ? ["not yet", "never", Unknown] : [Unknown]);
        problems.Error("wrong-answer", written.Span, new($"`{written}` does not answer `{fact}`.", $"`{written}` is geen antwoord op `{fact}`."), Join(nearest, Expected(fact)));
        return null;
    }

    /// <summary>The place of a value; null, with an error, where the fact does not have it.</summary>
    private int? Place(Fact fact, CardScalar written)
    {
        var place = fact.ValueIndex(written.Text);
        if (place >= 0)
        {
            return place;
        }

        var owners = string.Join(", ", vocabulary.OwnersOf(written.Text).Select(f => $"`{f}`"));
        var nearest = NearestName.Advice(written.Text, fact.Values.Select(v => v.Name));
        var elsewhere = owners.Length == 0 ? null : new Words($"It is a value of {owners}.", $"Het is een waarde van {owners}.");
        problems.Error(
            "unknown-value",
            written.Span,
            new($"`{fact}` has no value `{written}`.", $"`{fact}` kent geen waarde `{written}`."),
            Join(elsewhere, nearest) ?? Expected(fact));
        return null;
    }

    private Answer? ReadList(Fact fact, CardNode value)
    {
        switch (value)
        {
            case CardList list:
                return Places(fact, list) is { } all ? Answer.Exactly(fact, [.. all.Keys]) : null;
            case CardMap map:
                return ReadPartly(fact, map);
            default:
                var advice = fact.ValueIndex(((CardScalar)value).Text) >= 0 ? new Words($"Write `[{value}]`.", $"Schrijf `[{value}]`.") : Expected(fact);
                problems.Error("list", value.Span, new($"`{fact}` is answered by a list.", $"`{fact}` wordt met een lijst beantwoord."), advice);
                return null;
        }
    }

    private Answer? ReadPartly(Fact fact, CardMap map)
    {
        string[] known = ["includes", "excludes"];
        var strange = map.Entries.Where(e => !known.Contains(e.Key.Text)).ToList();
        foreach (var entry in strange)
        {
            problems.Unknown("unknown-key", entry.Key, new($"A list that is not complete has no `{entry.Key}`.", $"Een lijst die niet volledig is kent geen `{entry.Key}`."), known);
        }

        var includes = Side(fact, map, known[0]);
        var excludes = Side(fact, map, known[1]);
        if (includes is null || excludes is null || strange.Count > 0)
        {
            return null;
        }

        if (includes.Count + excludes.Count == 0)
        {
            problems.Error("says-nothing", map.Span, new($"This says nothing about `{fact}`.", $"Dit zegt niets over `{fact}`."), new("Write `[]` for none of them; write `unknown` or leave it out if you do not know.", "Schrijf `[]` voor geen ervan; schrijf `unknown` of laat het weg als u het niet weet."));
            return null;
        }

        return Clash(fact, includes, excludes) ? null : Answer.Partly(fact, [.. includes.Keys], [.. excludes.Keys]);
    }

    private bool Clash(Fact fact, Dictionary<int, CardScalar> includes, Dictionary<int, CardScalar> excludes)
    {
        var both = includes.Keys.Intersect(excludes.Keys).ToList();
        foreach (var value in both.Select(place => excludes[place]))
        {
            problems.Error("both-ways", value.Span, new($"`{fact}` both includes and excludes `{value}`.", $"`{fact}` bevat `{value}` en sluit het ook uit."), new("Keep one of the two.", "Houd één van beide over."));
        }

        return both.Count > 0;
    }

    private Dictionary<int, CardScalar>? Side(Fact fact, CardMap map, string key)
    {
        var entry = map.Entries.FirstOrDefault(e => e.Key.Text == key);
        if (entry is null || entry.Value is CardList)
        {
            return entry is null ? [] : Places(fact, (CardList)entry.Value);
        }

        problems.Error("list", entry.Value.Span, new($"`{key}` is a list.", $"`{key}` is een lijst."), new($"Write `{key}: [ … ]`.", $"Schrijf `{key}: [ … ]`."));
        return null;
    }

    private Dictionary<int, CardScalar>? Places(Fact fact, CardList list)
    {
        var places = new Dictionary<int, CardScalar>();
        var sound = true;
        foreach (var item in list.Items)
        {
            if (item is not CardScalar value)
            {
                problems.Error("one-value", item.Span, new($"A value of `{fact}` is a single word.", $"Een waarde van `{fact}` is één woord."), Expected(fact));
                sound = false;
            }
            else if (Place(fact, value) is not { } place)
            {
                sound = false;
            }
            else if (!places.TryAdd(place, value))
            {
                problems.Error("value-twice", value.Span, new($"`{value}` stands in this list twice.", $"`{value}` staat twee keer in deze lijst."), new("Keep one of them.", "Houd er één over."));
                sound = false;
            }
        }

        return sound ? places : null;
    }

    private static Words? Join(Words? first, Words? second) =>
        first is null || second is null ? first ?? second : new Words($"{first.English} {second.English}", $"{first.Dutch} {second.Dutch}");

    private static Words Expected(Fact fact)
    {
        const string Day = "2026-01-31";
        var values = string.Join(", ", fact.Values.Select(v => $"`{v.Name}`"));
        return fact.Type switch
        {
            FactType.OneOf => new($"Write one of {values}, or `unknown`.", $"Schrijf één van {values}, of `unknown`."),
            FactType.SomeOf => new($"Write `[ … ]` with all that hold, or `{{ includes: [ … ], excludes: [ … ] }}`, of {values}.", $"Schrijf `[ … ]` met alles wat geldt, of `{{ includes: [ … ], excludes: [ … ] }}`, van {values}."),
            FactType.Date => new($"Write a day as {Day}, `never`, `not yet` or `unknown`.", $"Schrijf een dag als {Day}, `never`, `not yet` of `unknown`."),
            FactType.Number => new($"Write a number of {fact.Unit} as 7.5, 1e25 or 10^25, or `unknown`.", $"Schrijf een aantal {fact.Unit} als 7.5, 1e25 of 10^25, of `unknown`."),
            _ => new("Write `yes`, `no` or `unknown`.", "Schrijf `yes`, `no` of `unknown`."),
        };
    }
}
