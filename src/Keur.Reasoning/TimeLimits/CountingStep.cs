using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>The sentences that explain a count, one a step, each with its provision of Regulation (EEC, Euratom) No 1182/71.</summary>
internal static class CountingStep
{
    private static readonly string[] DutchWeekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public static Words EventDayLeftOut(DateOnly eventDay, DateOnly first) => Cited("3(1)", "3, lid 1", new(
        $"The day of the event, {English(eventDay)}, is not counted: the period begins with {English(first)}.",
        $"De dag van de gebeurtenis, {Dutch(eventDay)}, telt niet mee: de termijn begint met {Dutch(first)}."));

    public static Words EventHourLeftOut(DateTime hour, DateTime start) => Cited("3(1)", "3, lid 1", new(
        $"The hour of the event, from {English(hour)}, is not counted: the period begins at {English(start)}.",
        $"Het uur van de gebeurtenis, vanaf {Dutch(hour)}, telt niet mee: de termijn begint op {Dutch(start)}."));

    public static Words LastHour(Duration period, DateTime end) => Cited("3(2)(a), 3(3) and 3(4)", "3, lid 2, onder a), en leden 3 en 4", new(
        $"{DurationWords.Of(period).English} later, nights, weekends and holidays included, it ends at {English(end)}; the end of a period in hours does not move to a working day.",
        $"{DurationWords.Of(period).Dutch} later, nachten, weekeinden en feestdagen meegeteld, eindigt hij op {Dutch(end)}; het einde van een termijn in uren schuift niet naar een werkdag."));

    public static Words LastDay(Duration period, DateOnly eventDay, DateOnly last) => period.Unit switch
    {
        DurationUnit.Days => Cited("3(2)(b) and 3(3)", "3, lid 2, onder b), en lid 3", new(
            $"{DurationWords.Of(period).English}, weekends and holidays included, {EndsEnglish(period)} on {English(last)}.",
            $"{DurationWords.Of(period).Dutch}, weekeinden en feestdagen meegeteld, {EndsDutch(period)} op {Dutch(last)}.")),
        DurationUnit.WorkingDays => Cited("2(2) and 3(3)", "2, lid 2, en artikel 3, lid 3", new(
            $"{DurationWords.Of(period).English}, holidays, Saturdays and Sundays left out, {EndsEnglish(period)} on {English(last)}.",
            $"{DurationWords.Of(period).Dutch}, feestdagen, zaterdagen en zondagen niet meegeteld, {EndsDutch(period)} op {Dutch(last)}.")),
        DurationUnit.Weeks => LastNamesake(period, last, new("the weekday of the event", "de weekdag van de gebeurtenis")),
        _ when last.Day != eventDay.Day => LastNamesake(period, last, new(
            "the last day of the month, which has no day with the date of the event",
            "de laatste dag van de maand, die geen dag met de datum van de gebeurtenis heeft")),
        _ => LastNamesake(period, last, new("the date of the event", "de datum van de gebeurtenis")),
    };

    public static Words MovedToWorkingDay(DateOnly from, Words? holiday, DateOnly to) => Cited("3(4)", "3, lid 4", new(
        $"{English(from)}{Named(holiday?.English)} is no working day: the period ends with {English(to)}, the next one.",
        $"{Dutch(from)}{Named(holiday?.Dutch)} is geen werkdag: de termijn eindigt met {Dutch(to)}, de eerstvolgende."));

    public static Words LengthenedToTwoWorkingDays(DateOnly last) => Cited("3(5)", "3, lid 5", new(
        $"A period of two days or more has at least two working days in it: it ends on {English(last)}.",
        $"Een termijn van twee dagen of meer telt ten minste twee werkdagen: hij eindigt op {Dutch(last)}."));

    public static Words HolidaysUncertain(HolidayCalendar? calendar) => Cited("2(1)", "2, lid 1", calendar is null
        ? new(
            "No calendar of public holidays is at hand, so only weekends moved the end: this is the earliest it can be.",
            "Er is geen kalender van feestdagen voorhanden, dus alleen weekeinden verschoven het einde: dit is op zijn vroegst.")
        : new(
            $"The calendar of {calendar.Name.English} does not settle every day that matters here, so a further holiday could move the end: this is the earliest it can be.",
            $"De kalender van {calendar.Name.Dutch} beslist niet over elke dag die hier telt, dus een verdere feestdag kan het einde verschuiven: dit is op zijn vroegst."));

    public static Words HoursPerhapsLengthened() => Cited("3(5)", "3, lid 5", new(
        "Fewer than 48 of these hours surely lie on working days, and whether the two working days of a longer period are also owed to one in hours is unsettled: this is the earliest it can be.",
        "Minder dan 48 van deze uren vallen zeker op werkdagen, en of de twee werkdagen van een langere termijn ook gelden voor een termijn in uren staat niet vast: dit is op zijn vroegst."));

    private static Words LastNamesake(Duration period, DateOnly last, Words why) => Cited("3(2)(c)", "3, lid 2, onder c)", new(
        $"{DurationWords.Of(period).English} {EndsEnglish(period)} on {English(last)}, {why.English}.",
        $"{DurationWords.Of(period).Dutch} {EndsDutch(period)} op {Dutch(last)}, {why.Dutch}."));

    private static Words Cited(string english, string dutch, Words sentence) => new(
        $"{sentence.English} (Regulation (EEC, Euratom) No 1182/71, Article {english})",
        $"{sentence.Dutch} (Verordening (EEG, Euratom) nr. 1182/71, artikel {dutch})");

    private static string EndsEnglish(Duration period) => period.Count == 1 ? "ends" : "end";

    private static string EndsDutch(Duration period) => period.Count == 1 || period.Unit == DurationUnit.Years ? "eindigt" : "eindigen";

    private static string Named(string? name) => name is null ? "" : $" ({name})";

    private static string English(DateOnly day) => $"{day.DayOfWeek} {day:yyyy-MM-dd}";

    private static string Dutch(DateOnly day) => $"{DutchWeekdays[(int)day.DayOfWeek]} {day:yyyy-MM-dd}";

    private static string English(DateTime hour) => $"{hour:HH:mm} on {English(DateOnly.FromDateTime(hour))}";

    private static string Dutch(DateTime hour) => $"{Dutch(DateOnly.FromDateTime(hour))} om {hour:HH:mm}";
}
