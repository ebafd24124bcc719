using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>The public holidays of one country: Regulation (EEC, Euratom) No 1182/71, Article 2(1). Immutable.</summary>
public sealed class HolidayCalendar
{
    private readonly Dictionary<DateOnly, Holiday> byDay;
    private readonly HashSet<int> completeYears;

    /// <summary>Makes a calendar of the days given.</summary>
    /// <param name="country">The two-letter code of the country.</param>
    /// <param name="name">What the country is called.</param>
    /// <param name="holidays">The days, each once; their order does not matter.</param>
    /// <param name="completeYears">The years of which every holiday is known.</param>
    /// <exception cref="ArgumentException">A day is given twice.</exception>
    public HolidayCalendar(string country, Words name, IEnumerable<Holiday> holidays, IEnumerable<int> completeYears)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(country);
        ArgumentNullException.ThrowIfNull(name);
        Country = country;
        Name = name;
        byDay = holidays.ToDictionary(holiday => holiday.Day);
        this.completeYears = [.. completeYears];
        Holidays = [.. byDay.Values.OrderBy(holiday => holiday.Day)];
        CompleteYears = [.. this.completeYears.Order()];
    }

    /// <summary>The two-letter code of the country.</summary>
    public string Country { get; }

    /// <summary>What the country is called.</summary>
    public Words Name { get; }

    /// <summary>What the days rest on; empty texts when the calendar was not read from a file.</summary>
    public Words Source { get; init; } = new("", "");

    /// <summary>All days of the list, in order.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>The years of which every holiday is known, in order. Of other years more days may follow.</summary>
    public IReadOnlyList<int> CompleteYears { get; }

    /// <summary>Whether a day is a public holiday. A Saturday or Sunday is one only when the list names it.</summary>
    /// <returns>True or false where that is certain; null when the day is unsettled, or when it is not on the list and the
    /// list of its year is not complete.</returns>
    public bool? IsHoliday(DateOnly day)
    {
        if (byDay.TryGetValue(day, out var holiday))
        {
            return holiday.Unsettled ? null : true;
        }

        return completeYears.Contains(day.Year) ? false : null;
    }

    /// <summary>What a day on the list is called, an unsettled one included; null when it is not on the list.</summary>
    public Words? NameOf(DateOnly day) => byDay.GetValueOrDefault(day)?.Name;
}
