namespace Keur.Law.Checking;

/// <summary>Counts from a day, for the days an act sets from its entry into force.</summary>
internal static class DurationArithmetic
{
    private const int MonthsOfYear = 12;

    /// <summary>The day so much later; the last day there is where the calendar ends before.</summary>
    public static DateOnly Plus(this DateOnly day, Duration duration) => duration.Unit switch
    {
        DurationUnit.Years => PlusMonths(day, (long)MonthsOfYear * duration.Count),
        DurationUnit.Months => PlusMonths(day, duration.Count),
        DurationUnit.Weeks => PlusDays(day, 7L * duration.Count),
        _ => PlusDays(day, duration.Count),
    };

    private static DateOnly PlusMonths(DateOnly day, long months) =>
        (MonthsOfYear * day.Year) + day.Month + months <= (MonthsOfYear * DateOnly.MaxValue.Year) + DateOnly.MaxValue.Month ? day.AddMonths((int)months) : DateOnly.MaxValue;

    private static DateOnly PlusDays(DateOnly day, long days) =>
        day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? day.AddDays((int)days) : DateOnly.MaxValue;
}
