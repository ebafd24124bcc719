using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Days as people write them.</summary>
public static class DayWords
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Dutch = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The day in words.</summary>
    public static Words Of(DateOnly day) => new($"{day.Day} {English[day.Month - 1]} {day.Year}", $"{day.Day} {Dutch[day.Month - 1]} {day.Year}");
}
