using System.Globalization;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>
/// The answers to a fact between which a text makes a difference: yes and no, each value (of a list: each with the others left open, and none at all), the
/// ranges between the days or numbers that the text compares it with, and for a date that it never comes.
/// </summary>
public static class AnswersToTry
{
    /// <summary>The answers, in the order of the values or from low to high.</summary>
    public static IReadOnlyList<TriedAnswer> Of(LawText text, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => [new(Answer.Of(fact, true), new("yes", "ja")), new(Answer.Of(fact, false), new("no", "nee"))],
            FactType.OneOf => [.. fact.Values.Select((v, i) => new TriedAnswer(Answer.OneOf(fact, i), v.Text))],
            FactType.SomeOf => [.. fact.Values.Select((v, i) => new TriedAnswer(Answer.Partly(fact, [i], []), v.Text)), new(Answer.Exactly(fact, []), new("none", "geen"))],
            FactType.Date => [.. Dates(fact, DaysOf(text, fact)), new(Answer.NeverHappens(fact), new("never", "nooit"))],
            _ => [.. Numbers(fact)],
        };
    }

    private static List<DateOnly> DaysOf(LawText text, Fact fact)
    {
        var formulas = FactUse.Formulas(text).SelectMany(FormulaWalk.All).ToList();
        var compared = formulas.OfType<FactFormula>().Where(f => f.Fact == fact).Select(f => f.Test).OfType<DateTest>().Select(t => t.Day);
        var starts = formulas.OfType<PhaseDateFormula>().Where(f => f.Fact == fact).SelectMany(f => f.Phase.Starts).Select(s => s.Day).OfType<DateOnly>();
        return [.. compared.Concat(starts).Distinct().Order()];
    }

    private static IEnumerable<TriedAnswer> Dates(Fact fact, List<DateOnly> days)
    {
        if (days.Count == 0)
        {
            yield break;
        }

        yield return new(Answer.OnDay(fact, days[0].AddDays(-1)), new($"before {days[0]:yyyy-MM-dd}", $"voor {days[0]:yyyy-MM-dd}"));
        for (var i = 0; i < days.Count; i++)
        {
            var (from, next) = (days[i], i + 1 < days.Count ? days[i + 1] : (DateOnly?)null);
            yield return new(Answer.OnDay(fact, from), next is null
                ? new($"on or after {from:yyyy-MM-dd}", $"op of na {from:yyyy-MM-dd}")
                : new($"from {from:yyyy-MM-dd} and before {next:yyyy-MM-dd}", $"vanaf {from:yyyy-MM-dd} en voor {next:yyyy-MM-dd}"));
        }
    }

    /// <summary>Between two thresholds any number will do: halfway, and one beyond the outermost.</summary>
    private static IEnumerable<TriedAnswer> Numbers(Fact fact)
    {
        for (var i = 0; i <= fact.Thresholds.Count && fact.Thresholds.Count > 0; i++)
        {
            var (low, high) = (i == 0 ? (NumberThreshold?)null : fact.Thresholds[i - 1], i == fact.Thresholds.Count ? (NumberThreshold?)null : fact.Thresholds[i]);
            var within = low is null ? high!.Value.Value - 1 : high is null ? low.Value.Value + 1 : (low.Value.Value + high.Value.Value) / 2;
            yield return new(Answer.OfNumber(fact, within), Said(fact, low, high));
        }
    }

    private static Words Said(Fact fact, NumberThreshold? low, NumberThreshold? high)
    {
        var english = new List<string>();
        var dutch = new List<string>();
        if (low is { } from)
        {
            english.Add($"{(from.Strict ? "more than" : "at least")} {Written(from.Value)}");
            dutch.Add($"{(from.Strict ? "meer dan" : "ten minste")} {Written(from.Value)}");
        }

        if (high is { } to)
        {
            english.Add($"{(to.Strict ? "at most" : "less than")} {Written(to.Value)}");
            dutch.Add($"{(to.Strict ? "ten hoogste" : "minder dan")} {Written(to.Value)}");
        }

        return new($"{string.Join(", ", english)} {fact.Unit}".TrimEnd(), $"{string.Join(", ", dutch)} {fact.Unit}".TrimEnd());
    }

    private static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
