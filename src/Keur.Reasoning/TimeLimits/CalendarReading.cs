using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>What came of reading a calendar file: the calendar, or everything that is wrong with the file.</summary>
public sealed class CalendarReading
{
    // INVARIANT: there is a calendar exactly when there are no errors.
    internal CalendarReading(HolidayCalendar? calendar, IReadOnlyList<Words> errors)
    {
        Calendar = calendar;
        Errors = errors;
    }

    /// <summary>The calendar; null when the file has an error.</summary>
    public HolidayCalendar? Calendar { get; }

    /// <summary>What is wrong, each with the file, the place in it and what to do; empty when there is a calendar.</summary>
    public IReadOnlyList<Words> Errors { get; }
}
