using Keur.Law;

namespace Keur.Exchange.Portfolios;

/// <summary>Counts as readers of each language write them: 1,530 in English, 1.530 in Dutch.</summary>
public static class CountWords
{
    /// <summary>A count.</summary>
    public static Words Of(long count)
    {
        var english = count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        return new(english, english.Replace(',', '.'));
    }

    /// <summary>A count of things: `1 case`, `1,530 cases`.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="more">What several are called, and none.</param>
    public static Words Of(long count, Words one, Words more)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(more);
        var (figure, named) = (Of(count), count == 1 ? one : more);
        return new($"{figure.English} {named.English}", $"{figure.Dutch} {named.Dutch}");
    }

    /// <summary>A count of cases.</summary>
    public static Words Cases(long count) => Of(count, new("case", "geval"), new("cases", "gevallen"));

    /// <summary>A count of lines.</summary>
    public static Words Lines(long count) => Of(count, new("line", "regel"), new("lines", "regels"));

    /// <summary>A count of refused cards.</summary>
    public static Words Refused(long count) => Of(count, new("card refused", "kaart geweigerd"), new("cards refused", "kaarten geweigerd"));
}
