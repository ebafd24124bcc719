using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Adds the law's lengths of time to a day by the calendar alone; counting time limits is done elsewhere.</summary>
internal static class DurationArithmetic
{
    /// <summary>The day that lies this long after another, by the calendar; working days and hours count as days.</summary>
    public static DateOnly Plus(this DateOnly day, Duration duration) => duration.Unit switch
    {
        DurationUnit.Years => day.AddYears(duration.Count),
        DurationUnit.Months => day.AddMonths(duration.Count),
        DurationUnit.Weeks => day.AddDays(7 * duration.Count),
        _ => day.AddDays(duration.Count),
    };
}
