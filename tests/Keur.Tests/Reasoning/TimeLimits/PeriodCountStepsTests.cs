using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

public sealed class PeriodCountStepsTests
{
    [Fact]
    public void The_counting_is_told_step_by_step_in_both_languages()
    {
        var steps = Steps(new DateOnly(2026, 4, 2), new Duration(2, DurationUnit.Days), CalendarFile.Of("NL"));

        Assert.Equal(
            [
                "The day of the event, Thursday 2026-04-02, is not counted: the period begins with Friday 2026-04-03. (Regulation (EEC, Euratom) No 1182/71, Article 3(1))",
                "2 days, weekends and holidays included, end on Saturday 2026-04-04. (Regulation (EEC, Euratom) No 1182/71, Article 3(2)(b) and 3(3))",
                "Saturday 2026-04-04 is no working day: the period ends with Tuesday 2026-04-07, the next one. (Regulation (EEC, Euratom) No 1182/71, Article 3(4))",
                "A period of two days or more has at least two working days in it: it ends on Wednesday 2026-04-08. (Regulation (EEC, Euratom) No 1182/71, Article 3(5))",
            ],
            steps.Select(step => step.English));
        Assert.Equal(
            [
                "De dag van de gebeurtenis, donderdag 2026-04-02, telt niet mee: de termijn begint met vrijdag 2026-04-03. (Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 1)",
                "2 dagen, weekeinden en feestdagen meegeteld, eindigen op zaterdag 2026-04-04. (Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 2, onder b), en lid 3)",
                "zaterdag 2026-04-04 is geen werkdag: de termijn eindigt met dinsdag 2026-04-07, de eerstvolgende. (Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 4)",
                "Een termijn van twee dagen of meer telt ten minste twee werkdagen: hij eindigt op woensdag 2026-04-08. (Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 5)",
            ],
            steps.Select(step => step.Dutch));
    }

    [Fact]
    public void A_holiday_that_moves_the_end_is_named()
    {
        var steps = Steps(new DateOnly(2026, 4, 21), new Duration(2, DurationUnit.Weeks), CalendarFile.Of("NL"));

        Assert.Contains(steps, step => step.English.Contains("Tuesday 2026-05-05 (Liberation Day) is no working day"));
        Assert.Contains(steps, step => step.Dutch.Contains("dinsdag 2026-05-05 (Bevrijdingsdag) is geen werkdag"));
    }

    [Theory]
    [InlineData(1, DurationUnit.WorkingDays, "1 working day, holidays, Saturdays and Sundays left out, ends on Tuesday 2026-03-31")]
    [InlineData(1, DurationUnit.Weeks, "1 week ends on Monday 2026-04-06, the weekday of the event")]
    [InlineData(2, DurationUnit.Months, "2 months end on Saturday 2026-05-30, the date of the event")]
    [InlineData(11, DurationUnit.Months, "11 months end on Sunday 2027-02-28, the last day of the month, which has no day with the date of the event")]
    [InlineData(2, DurationUnit.Years, "2 years end on Thursday 2028-03-30, the date of the event")]
    public void The_end_is_explained_by_what_the_unit_goes_by(int count, DurationUnit unit, string says)
    {
        var steps = Steps(new DateOnly(2026, 3, 30), new Duration(count, unit), CalendarFile.Of("NL"));

        Assert.StartsWith(says, steps[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_an_end_the_earliest_is_said_last()
    {
        var day = new DateOnly(2026, 3, 30);
        var week = new Duration(1, DurationUnit.Weeks);

        Assert.StartsWith("No calendar of public holidays", Steps(day, week, calendar: null)[^1].English, StringComparison.Ordinal);
        Assert.StartsWith("De kalender van Nederland", Steps(day.AddYears(3), week, CalendarFile.Of("NL"))[^1].Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_tell_the_hour_left_out_and_the_hour_of_the_end()
    {
        var due = PeriodCount.From(new DateTime(2026, 11, 20, 9, 15, 0), new Duration(72, DurationUnit.Hours), calendar: null);

        Assert.Equal(3, due.Steps.Count);
        Assert.Contains("from 09:00 on Friday 2026-11-20", due.Steps[0].English, StringComparison.Ordinal);
        Assert.Contains("maandag 2026-11-23 om 10:00", due.Steps[1].Dutch, StringComparison.Ordinal);
        Assert.Contains("Article 3(5)", due.Steps[2].English, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Words> Steps(DateOnly day, Duration period, HolidayCalendar? calendar) => PeriodCount.From(day, period, calendar).Steps;
}
