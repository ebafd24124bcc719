using CsCheck;
using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

/// <summary>What holds of every count, tried on many days, periods and calendars.</summary>
public sealed class PeriodCountLaws
{
    private const int Tries = 5_000;

    private static readonly DateOnly FirstDay = new(2023, 1, 1);
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1500].Select(offset => FirstDay.AddDays(offset));
    private static readonly Gen<Duration> Periods = Gen.Select(
        Gen.OneOf(Gen.Int[1, 3], Gen.Int[1, 40]),
        Gen.Int[(int)DurationUnit.Days, (int)DurationUnit.Years].Select(unit => (DurationUnit)unit),
        (count, unit) => new Duration(unit == DurationUnit.Years ? (count % 3) + 1 : count, unit));

    private static readonly Gen<DateOnly[]> FreeDays = Gen.Int[0, 3000].Array[0, 600].Select(offsets => offsets.Distinct().Select(offset => FirstDay.AddDays(offset)).ToArray());

    [Fact]
    public void The_end_is_the_one_found_by_walking_day_by_day() =>
        Gen.Select(Days, Periods, FreeDays).Sample((day, period, free) =>
        {
            var due = PeriodCount.From(day, period, Calendar(free));

            Assert.Equal(Walked(day, period, [.. free]), due.Day);
            Assert.False(due.Earliest);
        }, iter: Tries);

    [Fact]
    public void The_end_is_a_working_day_after_the_event_and_every_step_cites_the_regulation() =>
        Gen.Select(Days, Periods, FreeDays).Sample((day, period, free) =>
        {
            var due = PeriodCount.From(day, period, Calendar(free));

            Assert.True(due.Day > day);
            Assert.DoesNotContain(due.Day, free);
            Assert.False(due.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Assert.All(due.Steps, step => Assert.Contains("1182/71, Article", step.English, StringComparison.Ordinal));
            Assert.All(due.Steps, step => Assert.Contains("1182/71, artikel", step.Dutch, StringComparison.Ordinal));
        }, iter: Tries);

    [Fact]
    public void An_end_that_is_not_the_earliest_stays_whatever_unsettled_days_turn_out_to_be() =>
        Gen.Select(Days, Periods, FreeDays).Sample((day, period, unsettled) =>
        {
            var due = PeriodCount.From(day, period, Calendar([], unsettled));
            var ifAllWere = PeriodCount.From(day, period, Calendar(unsettled));

            Assert.True(due.Day <= ifAllWere.Day);
            Assert.True(due.Earliest || due.Day == ifAllWere.Day);
        }, iter: Tries);

    [Fact]
    public void Without_a_calendar_the_end_is_never_later_than_with_one_and_always_the_earliest() =>
        Gen.Select(Days, Periods, FreeDays).Sample((day, period, free) =>
        {
            var due = PeriodCount.From(day, period, calendar: null);

            Assert.True(due.Earliest);
            Assert.True(due.Day <= PeriodCount.From(day, period, Calendar(free)).Day);
        }, iter: Tries);

    [Fact]
    public void Hours_end_on_the_full_hour_so_many_hours_after_the_hour_of_the_event() =>
        Gen.Select(Days, Gen.Int[0, 1439], Gen.Int[1, 300]).Sample((day, minute, count) =>
        {
            var moment = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
            var due = PeriodCount.From(moment, new Duration(count, DurationUnit.Hours), Calendar([]));
            var passed = due.Day.ToDateTime(Assert.NotNull(due.Hour)) - moment;

            Assert.Equal(0, due.Hour.Value.Minute);
            Assert.InRange(passed, TimeSpan.FromHours(count), TimeSpan.FromHours(count + 1));
        }, iter: Tries);

    private static HolidayCalendar Calendar(DateOnly[] free, DateOnly[]? unsettled = null)
    {
        var name = new Words("a day", "een dag");
        var holidays = free.Select(day => new Holiday(day, name, Unsettled: false))
            .Concat((unsettled ?? []).Select(day => new Holiday(day, name, Unsettled: true)));
        return new HolidayCalendar("XX", new Words("Nowhere", "Nergens"), holidays, Enumerable.Range(2023, 20));
    }

    private static DateOnly Walked(DateOnly day, Duration period, HashSet<DateOnly> free)
    {
        var walk = new List<DateOnly>();
        while (!HasRun(day, period, free, walk) || !IsWorking(walk[^1], free) || (IsTwoDaysOrMore(period) && walk.Count(passed => IsWorking(passed, free)) < 2))
        {
            walk.Add(day.AddDays(walk.Count + 1));
        }

        return walk[^1];
    }

    private static bool HasRun(DateOnly day, Duration period, HashSet<DateOnly> free, List<DateOnly> walk) => walk.Count > 0 && period.Unit switch
    {
        DurationUnit.Days => walk.Count >= period.Count,
        DurationUnit.WorkingDays => walk.Count(passed => IsWorking(passed, free)) >= period.Count,
        DurationUnit.Weeks => walk.Count >= period.Count * 7,
        _ => HasReachedDate(day, period.Unit == DurationUnit.Years ? 12 * period.Count : period.Count, walk[^1]),
    };

    private static bool HasReachedDate(DateOnly day, int months, DateOnly reached)
    {
        var further = ((reached.Year - day.Year) * 12) + reached.Month - day.Month - months;
        return further > 0 || (further == 0 && (reached.Day >= day.Day || reached.AddDays(1).Day == 1));
    }

    private static bool IsTwoDaysOrMore(Duration period) => period.Count > 1 || period.Unit is not (DurationUnit.Days or DurationUnit.WorkingDays);

    private static bool IsWorking(DateOnly day, HashSet<DateOnly> free) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !free.Contains(day);
}
