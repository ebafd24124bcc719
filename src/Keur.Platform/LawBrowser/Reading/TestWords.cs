using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>Says what a condition asks of a fact, in the words of its answers.</summary>
internal static class TestWords
{
    /// <summary>The words.</summary>
    public static Words Of(Fact fact, FactTest test) => test switch
    {
        YesTest => new("yes", "ja"),
        AnyValueTest { Values: [var only] } => Quoted(fact, only),
        AnyValueTest any => Joined("one of: ", "een van: ", fact, any.Values),
        ExactValuesTest { Values.Count: 0 } => new("none", "geen"),
        ExactValuesTest exact => Joined("exactly: ", "precies: ", fact, exact.Values),
        NumberTest number => Number(fact, number),
        DateTest { Before: true } date => new($"before {DayWords.Of(date.Day).English}", $"voor {DayWords.Of(date.Day).Dutch}"),
        DateTest date => new($"on or after {DayWords.Of(date.Day).English}", $"op of na {DayWords.Of(date.Day).Dutch}"),
        _ => new("never", "nooit"),
    };

    private static Words Number(Fact fact, NumberTest test)
    {
        var (english, dutch) = (test.Reached, test.Threshold.Strict) switch
        {
            (true, true) => ("more than", "meer dan"),
            (true, false) => ("at least", "ten minste"),
            (false, true) => ("at most", "ten hoogste"),
            _ => ("less than", "minder dan"),
        };
        return new($"{english} {test.Threshold.Value:0.####} {fact.Unit}".TrimEnd(), $"{dutch} {test.Threshold.Value:0.####} {fact.Unit}".TrimEnd());
    }

    private static Words Quoted(Fact fact, int value) => fact.Values[value].Text;

    private static Words Joined(string english, string dutch, Fact fact, IReadOnlyList<int> values)
    {
        var texts = values.Select(v => fact.Values[v].Text).ToList();
        return new(english + string.Join("; ", texts.Select(t => t.English)), dutch + string.Join("; ", texts.Select(t => t.Dutch)));
    }
}
