namespace Keur.Law;

/// <summary>The order in which provisions stand in an act: articles before annexes, `60` before `60a` before `61`, `(b)` before `(ba)`.</summary>
public sealed class CitationOrder : IComparer<Citation>
{
    private CitationOrder()
    {
    }

    /// <summary>The one order.</summary>
    public static CitationOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Citation x, Citation y)
    {
        if (x.IsAnnex != y.IsAnnex)
        {
            return x.IsAnnex ? 1 : -1;
        }

        var (a, b) = (x.Steps(), y.Steps());
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var order = CompareSteps(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Count - b.Count;
    }

    /// <summary>Orders two steps of a path that stand beside each other.</summary>
    internal static int CompareSteps(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var a = Bare(x);
        var b = Bare(y);
        var (na, nb) = AreRoman(a, b) ? (RomanNumber(a), RomanNumber(b)) : (LeadingNumber(a), LeadingNumber(b));
        if (na != nb)
        {
            return na.CompareTo(nb);
        }

        return a.SequenceCompareTo(b);
    }

    // `(ix)` comes behind `(v)`; two single letters are letters: `(i)`, `(v)` and `(x)` come in the same order either way.
    private static bool AreRoman(ReadOnlySpan<char> x, ReadOnlySpan<char> y) => x.Length + y.Length > 2 && IsRoman(x) && IsRoman(y);

    private static bool IsRoman(ReadOnlySpan<char> step) => step.Length > 0 && !step.ContainsAnyExcept('i', 'v', 'x');

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> step)
    {
        const string Subparagraph = "/sub";
        return step.StartsWith(Subparagraph) ? step[Subparagraph.Length..] : step.Trim("()/");
    }

    private static int LeadingNumber(ReadOnlySpan<char> step)
    {
        const string Annex = "annex ";
        if (step.StartsWith(Annex))
        {
            return RomanNumber(step[Annex.Length..]);
        }

        var digits = 0;
        while (digits < step.Length && digits < 8 && char.IsAsciiDigit(step[digits]))
        {
            digits++;
        }

        return digits == 0 ? int.MaxValue : int.Parse(step[..digits]);
    }

    private static int RomanNumber(ReadOnlySpan<char> numeral)
    {
        var total = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = RomanDigit(numeral[i]);
            total += i + 1 < numeral.Length && value < RomanDigit(numeral[i + 1]) ? -value : value;
        }

        return total;
    }

    private static int RomanDigit(char digit) => char.ToUpperInvariant(digit) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
}
