using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>Counts a period forward from an event to the moment it ends: Regulation (EEC, Euratom) No 1182/71, Article 3.
/// It applies save where an act provides otherwise, Article 1. Periods counted backwards are not counted here.</summary>
public sealed class PeriodCount
{
    private const int LeastWorkingDays = 2;
    private const int HoursOfLeastWorkingDays = 48;

    private readonly Duration period;
    private readonly HolidayCalendar? calendar;
    private readonly WorkingDays working;
    private readonly List<Words> steps = [];

    private PeriodCount(Duration period, HolidayCalendar? calendar)
    {
        this.period = period;
        this.calendar = calendar;
        working = new WorkingDays(calendar);
    }

    /// <summary>The last day of a period in days, working days, weeks, months or years.</summary>
    /// <param name="eventDay">The day of the event the period runs from; it is not counted, Article 3(1).</param>
    /// <param name="period">The period.</param>
    /// <param name="calendar">The holidays of the Member State or institution where one must act, Article 2(1); null when
    /// not known: only weekends then move the end, and the moment is marked as the earliest possible.</param>
    /// <exception cref="ArgumentException">The period is in hours, which run from a moment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period ends after the year 9999.</exception>
    public static DueMoment From(DateOnly eventDay, Duration period, HolidayCalendar? calendar)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Unit == DurationUnit.Hours
            ? throw new ArgumentException("A period in hours runs from a moment: give the date with its time.", nameof(period))
            : new PeriodCount(period, calendar).FromDay(eventDay);
    }

    /// <summary>The end of a period from a moment. A period not in hours is counted from the day of that moment.</summary>
    /// <param name="moment">Date and time of the event on the clock of the place; its kind is not looked at, and a change to
    /// or from summer time inside the period is not allowed for.</param>
    /// <param name="period">The period.</param>
    /// <param name="calendar">The holidays, as for a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period ends after the year 9999.</exception>
    public static DueMoment From(DateTime moment, Duration period, HolidayCalendar? calendar)
    {
        ArgumentNullException.ThrowIfNull(period);
        var count = new PeriodCount(period, calendar);
        return period.Unit == DurationUnit.Hours ? count.FromHour(moment) : count.FromDay(DateOnly.FromDateTime(moment));
    }

    private DueMoment FromDay(DateOnly eventDay)
    {
        var first = eventDay.AddDays(1);
        steps.Add(CountingStep.EventDayLeftOut(eventDay, first));
        var last = WithLeastWorkingDays(first, MovedToWorkingDay(LastDay(eventDay)));
        var mayMove = MayEndLater(first, last);
        if (mayMove)
        {
            steps.Add(CountingStep.HolidaysUncertain(calendar));
        }

        return new DueMoment(last, Hour: null, mayMove, steps);
    }

    private DateOnly LastDay(DateOnly eventDay)
    {
        var last = period.Unit switch
        {
            DurationUnit.Days => eventDay.AddDays(period.Count),
            DurationUnit.WorkingDays => working.Number(period.Count, eventDay.AddDays(1)),
            DurationUnit.Weeks => eventDay.AddDays(7 * period.Count),
            DurationUnit.Months => eventDay.AddMonths(period.Count),
            _ => eventDay.AddYears(period.Count),
        };
        steps.Add(CountingStep.LastDay(period, eventDay, last));
        return last;
    }

    private DateOnly MovedToWorkingDay(DateOnly last)
    {
        var moved = working.OnOrAfter(last);
        if (moved != last)
        {
            steps.Add(CountingStep.MovedToWorkingDay(last, calendar?.NameOf(last), moved));
        }

        return moved;
    }

    private DateOnly WithLeastWorkingDays(DateOnly first, DateOnly last)
    {
        var isOneDay = period is { Unit: DurationUnit.Days or DurationUnit.WorkingDays, Count: 1 };
        var least = isOneDay ? last : working.Number(LeastWorkingDays, first);
        if (least <= last)
        {
            return last;
        }

        steps.Add(CountingStep.LengthenedToTwoWorkingDays(least));
        return least;
    }

    private bool MayEndLater(DateOnly first, DateOnly last) => period switch
    {
        { Unit: DurationUnit.WorkingDays } => WorkingDays.Between(first, last).Any(working.IsUncertain),
        { Unit: DurationUnit.Days, Count: 1 } => working.IsUncertain(last),
        _ => working.IsUncertain(last) || WorkingDays.Between(first, last).Where(working.SurelyIncludes).Take(LeastWorkingDays).Count() < LeastWorkingDays,
    };

    private DueMoment FromHour(DateTime moment)
    {
        var hour = DateOnly.FromDateTime(moment).ToDateTime(new TimeOnly(moment.Hour, 0));
        var start = hour.AddHours(1);
        var end = start.AddHours(period.Count);
        steps.Add(CountingStep.EventHourLeftOut(hour, start));
        steps.Add(CountingStep.LastHour(period, end));
        var mayBeLonger = period.Count >= HoursOfLeastWorkingDays && SureWorkingHours(start, end) < HoursOfLeastWorkingDays;
        if (mayBeLonger)
        {
            steps.Add(CountingStep.HoursPerhapsLengthened());
        }

        return new DueMoment(DateOnly.FromDateTime(end), TimeOnly.FromDateTime(end), mayBeLonger, steps);
    }

    private int SureWorkingHours(DateTime start, DateTime end)
    {
        var hours = 0;
        for (var hour = start; hour < end && hours < HoursOfLeastWorkingDays; hour = hour.AddHours(1))
        {
            hours += working.SurelyIncludes(DateOnly.FromDateTime(hour)) ? 1 : 0;
        }

        return hours;
    }
}
