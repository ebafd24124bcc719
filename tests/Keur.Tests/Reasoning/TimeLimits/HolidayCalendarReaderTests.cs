using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

public sealed class HolidayCalendarReaderTests
{
    private const string Good = """
        {
          "country": "NL",
          "name": { "en": "The Netherlands", "nl": "Nederland" },
          "source": { "en": "An act", "nl": "Een wet" },
          "complete": [2026],
          "years": {
            "2026": [
              { "day": "2026-01-01", "en": "New Year's Day", "nl": "Nieuwjaarsdag" },
              { "day": "2026-01-02", "en": "The day after", "nl": "De dag erna", "unsettled": true }
            ],
            "2027": [{ "day": "2027-01-01", "en": "New Year's Day", "nl": "Nieuwjaarsdag" }]
          }
        }
        """;

    [Fact]
    public void A_good_file_gives_a_calendar_that_knows_holidays_other_days_and_what_is_not_certain()
    {
        var calendar = Assert.IsType<HolidayCalendar>(HolidayCalendarReader.Read("NL.json", Good).Calendar);

        Assert.True(calendar.IsHoliday(new DateOnly(2026, 1, 1)));
        Assert.False(calendar.IsHoliday(new DateOnly(2026, 1, 5)));
        Assert.Null(calendar.IsHoliday(new DateOnly(2026, 1, 2)));
        Assert.Null(calendar.IsHoliday(new DateOnly(2027, 1, 5)));
        Assert.True(calendar.IsHoliday(new DateOnly(2027, 1, 1)));
        Assert.Equal("De dag erna", calendar.NameOf(new DateOnly(2026, 1, 2))?.Dutch);
        Assert.Null(calendar.NameOf(new DateOnly(2026, 1, 5)));
        Assert.Equal([2026], calendar.CompleteYears);
        Assert.Equal("Een wet", calendar.Source.Dutch);
    }

    [Theory]
    [InlineData("\"NL\"", "\"nl\"", "NL.json: $.country: write the country as two capitals, such as NL")]
    [InlineData("\"NL\"", "12", "NL.json: $.country: write a text that is not empty")]
    [InlineData("\"country\"", "\"land\"", "NL.json: $: add the missing key `country`")]
    [InlineData("\"country\": \"NL\",", "\"country\": \"NL\", \"note\": 1,", "NL.json: $: remove or correct the unknown key `note`")]
    [InlineData("\"nl\": \"Nederland\"", "\"nl\": \" \"", "NL.json: $.name.nl: write a text that is not empty")]
    [InlineData("\"2026-01-01\"", "\"2026-02-30\"", "NL.json: $.years.2026[0].day: `2026-02-30` is no day of the calendar; write it as 2026-01-31")]
    [InlineData("\"2026-01-01\"", "\"01-01-2026\"", "NL.json: $.years.2026[0].day: `01-01-2026` is no day of the calendar; write it as 2026-01-31")]
    [InlineData("\"2026-01-02\"", "\"2026-01-01\"", "NL.json: $.years.2026[1].day: `2026-01-01` is out of place; keep each day once, in its own year, in order")]
    [InlineData("\"2027-01-01\"", "\"2028-01-01\"", "NL.json: $.years.2027[0].day: `2028-01-01` is out of place; keep each day once, in its own year, in order")]
    [InlineData("\"unsettled\": true", "\"unsettled\": false", "NL.json: $.years.2026[1].unsettled: write true, or leave the key out")]
    [InlineData("\"unsettled\"", "\"unsetled\"", "NL.json: $.years.2026[1]: remove or correct the unknown key `unsetled`")]
    [InlineData("\"2027\"", "\"27\"", "NL.json: $.years.27: write the year with four digits")]
    [InlineData("[2026]", "[2026, 2030]", "NL.json: $.complete: `2030` must be a year under `years`, named once")]
    [InlineData("[2026]", "2026", "NL.json: $.complete: write a list of years, empty when none is complete")]
    [InlineData("\"2027\": [", "\"2028\": [], \"2027\": [", "NL.json: $.years.2028: write a list with at least one day")]
    public void A_fault_is_reported_with_its_place_and_what_to_do(string good, string bad, string says)
    {
        var reading = HolidayCalendarReader.Read("NL.json", Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(reading.Calendar);
        Assert.Contains(says, reading.Errors.Select(error => error.English));
        Assert.All(reading.Errors, error => Assert.NotEqual(error.English, error.Dutch));
    }

    [Theory]
    [InlineData("{\n  \"country\": \"NL\"\n  \"name\"", "NL.json: line 3: ")]
    [InlineData("", "NL.json: line 1: ")]
    public void What_is_not_JSON_is_reported_with_its_line(string text, string starts)
    {
        var reading = HolidayCalendarReader.Read("NL.json", text);

        Assert.Null(reading.Calendar);
        Assert.StartsWith(starts, Assert.Single(reading.Errors).English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_given_twice_is_an_error()
    {
        var reading = HolidayCalendarReader.Read("NL.json", Good.Replace("\"2027\"", "\"2026\"", StringComparison.Ordinal));

        Assert.Null(reading.Calendar);
        Assert.Single(reading.Errors);
    }

    [Fact]
    public void A_file_that_is_no_object_is_an_error() =>
        Assert.Equal("NL.json: $: schrijf een object met de sleutels country, name, source, complete, years", Assert.Single(HolidayCalendarReader.Read("NL.json", "[]").Errors).Dutch);
}
