using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>The fixed words of machine-readable output. Scripts rely on them: none is ever renamed.</summary>
internal static class WireNames
{
    /// <summary>A state; what was not settled within the budget is open as well.</summary>
    public static string Of(State state) => state switch
    {
        State.Yes => "yes",
        State.No => "no",
        _ => "open",
    };

    /// <summary>A timing.</summary>
    public static string Of(Timing timing) => timing switch
    {
        Timing.Now => "now",
        Timing.Later => "later",
        Timing.Spared => "spared",
        Timing.IfAdopted => "if-adopted",
        _ => "open",
    };

    /// <summary>Every timing.</summary>
    public static IReadOnlyList<string> Timings { get; } = [.. Enum.GetValues<Timing>().Select(Of)];

    /// <summary>A day: year-month-day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>A count or place, in digits alone.</summary>
    public static string Of(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
