using System.Globalization;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Reads an answer as a person types it at a question: in either language, values by number or name. Nothing is guessed.</summary>
public static class TypedAnswer
{
    private static readonly string[] Yes = ["yes", "y", "ja", "j"];
    private static readonly string[] No = ["no", "n", "nee"];
    private static readonly string[] None = ["none", "geen", "[]"];
    private static readonly string[] Never = ["never", "nooit"];
    private static readonly string[] NotYet = ["not yet", "nog niet"];

    /// <summary>The answer; null, with the reason, where the text does not answer the fact.</summary>
    /// <param name="fact">The fact asked.</param>
    /// <param name="typed">What was typed, without spaces around it.</param>
    /// <param name="mistake">What is wrong; null where nothing is.</param>
    public static Answer? Read(Fact fact, string typed, out Words? mistake)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(typed);
        mistake = null;
        var answer = fact.Type switch
        {
            FactType.OneOf => Place(fact, typed, ref mistake) is { } place ? Answer.OneOf(fact, place) : null,
            FactType.SomeOf => ReadList(fact, typed, ref mistake),
            FactType.Date => ReadDay(fact, typed),
            FactType.Number => NumberText.TryRead(typed, out var number) ? Answer.OfNumber(fact, number) : null,
            _ => Is(typed, Yes) ? Answer.Of(fact, yes: true) : Is(typed, No) ? Answer.Of(fact, yes: false) : null,
        };
        mistake = answer is null ? mistake ?? new($"`{typed}` is no answer to this.", $"`{typed}` is hierop geen antwoord.") : null;
        return answer;
    }

    /// <summary>What can be typed at a fact, in one line.</summary>
    public static Words Possible(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        const string Day = "2026-01-31";
        return fact.Type switch
        {
            FactType.OneOf => new("one number or name", "één nummer of naam"),
            FactType.SomeOf => new("the numbers or names of all that hold, or none; end with ? if there may be more", "de nummers of namen van alles wat geldt, of geen; eindig met ? als er meer kan zijn"),
            FactType.Date => new($"a day as {Day}, not yet, never", $"een dag als {Day}, nog niet, nooit"),
            FactType.Number => new($"a number of {fact.Unit}, as 7.5, 1e25 or 10^25", $"een aantal {fact.Unit}, als 7.5, 1e25 of 10^25"),
            _ => new("yes, no", "ja, nee"),
        };
    }

    private static bool Is(string typed, string[] words) => words.Contains(typed, StringComparer.OrdinalIgnoreCase);

    private static Answer? ReadDay(Fact fact, string typed)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Answer.OnDay(fact, day);
        }

        return Is(typed, Never) ? Answer.NeverHappens(fact) : Is(typed, NotYet) ? Answer.NotYetHappened(fact) : null;
    }

    private static Answer? ReadList(Fact fact, string typed, ref Words? mistake)
    {
        if (Is(typed, None))
        {
            return Answer.Exactly(fact, []);
        }

        var more = typed.EndsWith('?');
        var places = new HashSet<int>();
        foreach (var word in typed.TrimEnd('?').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Place(fact, word, ref mistake) is not { } place)
            {
                return null;
            }

            places.Add(place);
        }

        return places.Count == 0 ? null : more ? Answer.Partly(fact, places, []) : Answer.Exactly(fact, places);
    }

    /// <summary>The place of a value, by its number from 1 or its name.</summary>
    private static int? Place(Fact fact, string word, ref Words? mistake)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            mistake = number >= 1 && number <= fact.Values.Count ? null : new($"There is no number {word}: they run from 1 to {fact.Values.Count}.", $"Er is geen nummer {word}: ze lopen van 1 tot {fact.Values.Count}.");
            return mistake is null ? number - 1 : null;
        }

        var place = fact.ValueIndex(word.ToLowerInvariant());
        if (place >= 0)
        {
            return place;
        }

        var advice = NearestName.Advice(word, fact.Values.Select(v => v.Name));
        mistake = new($"There is no value `{word}`. {advice?.English}".TrimEnd(), $"Er is geen waarde `{word}`. {advice?.Dutch}".TrimEnd());
        return null;
    }
}
