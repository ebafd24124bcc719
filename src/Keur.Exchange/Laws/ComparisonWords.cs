using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Comparisons;

namespace Keur.Exchange.Laws;

/// <summary>Parts of a comparison in words.</summary>
public static class ComparisonWords
{
    /// <summary>What holds of a cell: the ids, or that nothing does.</summary>
    public static Words Of(IReadOnlyList<string> held) => held.Count == 0 ? new("none", "geen") : Words.Same(string.Join(" + ", held));

    /// <summary>A share of the possible systems; null where some were found but not counted.</summary>
    public static Words Share(double? share) => share switch
    {
        null => new("some, not counted", "enkele, niet geteld"),
        0 => Words.Same("0 %"),
        < 0.000_05 => Words.Same("< 0.01 %"),
        _ => Words.Same($"{share * 100:0.00} %"),
    };

    /// <summary>How a conclusion stands.</summary>
    public static Words Of(ComparedConclusion compared) => compared switch
    {
        { Sameness: Sameness.Unchanged } => new("nothing it reads differs", "niets waarop het rust verschilt"),
        { Sameness: Sameness.Equivalent } => new("the same for every possible system", "hetzelfde voor elk mogelijk systeem"),
        { Sameness: Sameness.BeyondBudget } => new("not settled within the bound on work", "niet beslist binnen de grens aan rekenwerk"),
        { Before: null } => new("only in the second", "alleen in de tweede"),
        { After: null } => new("only in the first", "alleen in de eerste"),
        _ => new("differs", "verschilt"),
    };

    /// <summary>The share for which a conclusion holds under both, only the first, only the second; null where some such systems were found but not counted.</summary>
    public static (double? Both, double? First, double? Second) Shares(ComparedConclusion compared)
    {
        double? Sum(bool before, bool after) => Total(compared.Cells.Where(c => c.Before.Count > 0 == before && c.After.Count > 0 == after));
        return (Sum(true, true), Sum(true, false), Sum(false, true));
    }

    /// <summary>How much moves of a conclusion, to put first what moves most: the shares for which it holds under one law only; what is not counted as the whole.</summary>
    public static double Moved(ComparedConclusion compared) => Shares(compared) is var (_, first, second) ? (first ?? 1) + (second ?? 1) : 0;

    /// <summary>The share of the systems of several cells; null where some were not counted.</summary>
    public static double? Total(IEnumerable<Cell> cells) => cells.Aggregate((double?)0, (sum, cell) => sum + cell.Share);

    /// <summary>What differs, with its provision.</summary>
    public static string Of(Charge charge)
    {
        var sign = charge.IsNew ? "+" : charge.IsGone ? "−" : string.Empty;
        return charge.Cites.Count > 0 ? $"{sign}{charge.Id} ({charge.Cites[0].Display})" : $"{sign}{charge.Id}";
    }

    /// <summary>The facts of a card, on one line of YAML.</summary>
    public static string Of(IReadOnlyList<Answer> witness) => $"{{ {string.Join(", ", witness.Select(a => $"{a.Fact.Id}: {CardWriter.Value(a)}"))} }}";
}
