using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>Which days are working days: all but public holidays, Saturdays and Sundays, Regulation (EEC, Euratom)
/// No 1182/71, Article 2(2). A day of which that is not certain counts as one, so that no date is given too late.</summary>
internal sealed class WorkingDays(HolidayCalendar? calendar)
{
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public bool Includes(DateOnly day) => !IsWeekend(day) && calendar?.IsHoliday(day) != true;

    public bool SurelyIncludes(DateOnly day) => !IsWeekend(day) && calendar?.IsHoliday(day) == false;

    public bool IsUncertain(DateOnly day) => Includes(day) && !SurelyIncludes(day);

    /// <summary>The day itself when it is a working day, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Includes(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The working day with this number, the first one on or after <paramref name="first"/> being number one.</summary>
    public DateOnly Number(int number, DateOnly first)
    {
        var day = OnOrAfter(first);
        for (var reached = 1; reached < number; reached++)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return day;
    }

    public static IEnumerable<DateOnly> Between(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
