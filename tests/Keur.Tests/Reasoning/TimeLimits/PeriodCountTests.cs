using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

public sealed class PeriodCountTests
{
    private static readonly HolidayCalendar Netherlands = CalendarFile.Of("NL");

    [Theory]
    [InlineData("2026-11-16", 1, DurationUnit.Days, "2026-11-17")]
    [InlineData("2026-11-16", 15, DurationUnit.Days, "2026-12-01")]
    [InlineData("2026-11-16", 10, DurationUnit.WorkingDays, "2026-11-30")]
    [InlineData("2026-11-16", 2, DurationUnit.Weeks, "2026-11-30")]
    [InlineData("2026-11-16", 3, DurationUnit.Months, "2027-02-16")]
    [InlineData("2026-11-16", 1, DurationUnit.Years, "2027-11-16")]
    public void Each_unit_runs_from_the_day_after_the_event(string from, int count, DurationUnit unit, string to) =>
        Assert.Equal(Day(to), Count(from, count, unit).Day);

    [Theory]
    [InlineData("2026-11-19", 2, DurationUnit.Days, "2026-11-23")]
    [InlineData("2026-11-13", 8, DurationUnit.Days, "2026-11-23")]
    [InlineData("2026-11-20", 1, DurationUnit.Days, "2026-11-23")]
    [InlineData("2026-11-14", 1, DurationUnit.Weeks, "2026-11-23")]
    public void An_end_in_the_weekend_moves_to_Monday(string from, int count, DurationUnit unit, string to) =>
        Assert.Equal(Day(to), Count(from, count, unit).Day);

    [Fact]
    public void A_holiday_inside_a_period_counts_and_one_at_its_end_moves_it()
    {
        Assert.Equal(Day("2026-05-07"), Count("2026-04-23", 14, DurationUnit.Days).Day);
        Assert.Equal(Day("2026-05-06"), Count("2026-04-21", 14, DurationUnit.Days).Day);
    }

    [Fact]
    public void Two_days_from_the_Thursday_before_Easter_end_on_the_Wednesday_after()
    {
        var due = Count("2026-04-02", 2, DurationUnit.Days);

        Assert.Equal(Day("2026-04-08"), due.Day);
        Assert.False(due.Earliest);
        Assert.Equal(4, due.Steps.Count);
    }

    [Fact]
    public void Two_days_from_a_Friday_end_on_Tuesday_because_two_working_days_are_owed() =>
        Assert.Equal(Day("2026-11-24"), Count("2026-11-20", 2, DurationUnit.Days).Day);

    [Theory]
    [InlineData("2027-01-31", 1, DurationUnit.Months, "2027-03-01")]
    [InlineData("2025-01-31", 1, DurationUnit.Months, "2025-02-28")]
    [InlineData("2028-01-31", 1, DurationUnit.Months, "2028-02-29")]
    [InlineData("2026-08-31", 1, DurationUnit.Months, "2026-09-30")]
    [InlineData("2026-12-31", 2, DurationUnit.Months, "2027-03-01")]
    [InlineData("2024-02-29", 1, DurationUnit.Years, "2025-02-28")]
    [InlineData("2024-02-29", 4, DurationUnit.Years, "2028-02-29")]
    [InlineData("2025-02-28", 1, DurationUnit.Months, "2025-03-28")]
    public void A_date_the_last_month_does_not_have_becomes_its_last_day(string from, int count, DurationUnit unit, string to) =>
        Assert.Equal(Day(to), Count(from, count, unit).Day);

    [Theory]
    [InlineData("2026-11-17T14:30", 24, "2026-11-18T15:00")]
    [InlineData("2026-11-17T14:00", 24, "2026-11-18T15:00")]
    [InlineData("2026-11-17T22:59", 1, "2026-11-18T00:00")]
    [InlineData("2026-11-17T23:10", 2, "2026-11-18T02:00")]
    [InlineData("2026-11-20T09:15", 24, "2026-11-21T10:00")]
    public void Hours_run_from_the_next_full_hour_and_do_not_stop_for_nights_or_weekends(string from, int count, string to)
    {
        var due = PeriodCount.From(Moment(from), new Duration(count, DurationUnit.Hours), calendar: null);

        Assert.Equal(Moment(to), due.Day.ToDateTime(Assert.NotNull(due.Hour)));
        Assert.False(due.Earliest);
    }

    [Fact]
    public void Long_hours_over_a_weekend_are_the_earliest_and_within_a_week_are_settled()
    {
        var hours = new Duration(72, DurationUnit.Hours);

        Assert.True(PeriodCount.From(Moment("2026-11-20T09:15"), hours, Netherlands).Earliest);
        Assert.False(PeriodCount.From(Moment("2026-11-16T09:15"), hours, Netherlands).Earliest);
    }

    [Fact]
    public void Without_a_calendar_only_weekends_move_the_end_and_it_is_the_earliest()
    {
        var due = PeriodCount.From(Day("2026-04-02"), new Duration(2, DurationUnit.Days), calendar: null);

        Assert.Equal(Day("2026-04-06"), due.Day);
        Assert.True(due.Earliest);
    }

    [Theory]
    [InlineData("2035-03-01", true)]
    [InlineData("2029-03-01", true)]
    [InlineData("2028-03-01", false)]
    public void A_year_whose_list_is_not_complete_makes_the_end_the_earliest(string from, bool earliest) =>
        Assert.Equal(earliest, Count(from, 15, DurationUnit.Days).Earliest);

    [Fact]
    public void A_day_on_the_list_counts_even_in_a_year_that_is_not_complete() =>
        Assert.Equal(Day("2030-12-27"), Count("2030-12-10", 15, DurationUnit.Days).Day);

    [Fact]
    public void An_unsettled_day_does_not_move_the_end_but_makes_it_the_earliest()
    {
        var due = Count("2026-04-30", 15, DurationUnit.Days);

        Assert.Equal(Day("2026-05-15"), due.Day);
        Assert.True(due.Earliest);
        Assert.False(Count("2026-04-29", 14, DurationUnit.Days).Earliest);
    }

    [Fact]
    public void An_unsettled_day_among_the_two_working_days_makes_the_end_the_earliest()
    {
        var due = Count("2026-05-13", 2, DurationUnit.Days);

        Assert.Equal(Day("2026-05-18"), due.Day);
        Assert.True(due.Earliest);
    }

    [Fact]
    public void A_moment_counts_as_its_day_for_every_other_unit()
    {
        var period = new Duration(15, DurationUnit.Days);
        var due = PeriodCount.From(Moment("2026-11-16T23:59"), period, Netherlands);

        Assert.Equal(PeriodCount.From(Day("2026-11-16"), period, Netherlands).Day, due.Day);
        Assert.Null(due.Hour);
    }

    [Fact]
    public void Hours_from_a_day_without_a_time_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Count("2026-11-16", 24, DurationUnit.Hours));

        Assert.Contains("time", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, DurationUnit.Days)]
    [InlineData(-3, DurationUnit.Months)]
    [InlineData(100_001, DurationUnit.Hours)]
    [InlineData(1, (DurationUnit)99)]
    public void A_period_that_is_none_is_refused(int count, DurationUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(count, unit));

    private static DueMoment Count(string from, int count, DurationUnit unit) => PeriodCount.From(Day(from), new Duration(count, unit), Netherlands);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm", provider: null);
}
