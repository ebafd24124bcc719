using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

public sealed class CalendarFileTests
{
    public static TheoryData<string, int> Countries() => new() { { "NL", 9 }, { "BE", 10 } };

    [Fact]
    public void Every_file_is_named_after_its_country_and_says_what_it_rests_on()
    {
        var files = CalendarFile.All().ToList();

        Assert.Equal(Countries().Count, files.Count);
        foreach (var country in files.Select(file => Path.GetFileNameWithoutExtension(file)))
        {
            var calendar = CalendarFile.Of(country);
            Assert.Equal(country, calendar.Country);
            Assert.NotEmpty(calendar.Source.English);
            Assert.NotEmpty(calendar.Source.Dutch);
        }
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_year_from_2021_to_2031_has_all_days_that_are_settled(string country, int days)
    {
        var perYear = CalendarFile.Of(country).Holidays.Where(holiday => !holiday.Unsettled).CountBy(holiday => holiday.Day.Year);

        Assert.Equal(Enumerable.Range(2021, 11).Select(year => KeyValuePair.Create(year, days)), perYear);
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void Days_are_in_order_and_there_once(string country, int _)
    {
        var days = CalendarFile.Of(country).Holidays.Select(holiday => holiday.Day).ToList();

        Assert.Equal(days.Distinct().Order(), days);
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void Feasts_that_follow_Easter_lie_around_the_same_Sunday(string country, int _)
    {
        var byName = CalendarFile.Of(country).Holidays.ToLookup(holiday => holiday.Name.English, holiday => holiday.Day);

        foreach (var monday in byName["Easter Monday"])
        {
            Assert.Equal(EasterByEpact(monday.Year), monday.AddDays(-1));
            Assert.Contains(monday.AddDays(38), byName["Ascension Day"]);
            Assert.Contains(monday.AddDays(49), byName["Whit Monday"]);
            Assert.True(country != "NL" || byName["Good Friday"].Contains(monday.AddDays(-3)));
        }
    }

    [Fact]
    public void Kings_day_is_never_on_a_Sunday()
    {
        var days = CalendarFile.Of("NL").Holidays.Where(holiday => holiday.Name.English == "King's Day").Select(holiday => holiday.Day).ToList();

        Assert.Contains(new DateOnly(2025, 4, 26), days);
        Assert.Contains(new DateOnly(2026, 4, 27), days);
        Assert.Contains(new DateOnly(2031, 4, 26), days);
        Assert.DoesNotContain(days, day => day.DayOfWeek == DayOfWeek.Sunday);
    }

    // The Sunday after the full moon of the church, found from the golden number and the epact; the files were made another way.
    private static DateOnly EasterByEpact(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var solar = (3 * century / 4) - 12;
        var lunar = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + lunar - solar) % 30;
        epact += (epact == 25 && golden > 11) || epact == 24 ? 1 : 0;
        var offset = 44 - epact;
        var moon = new DateOnly(year, 3, 1).AddDays((offset < 21 ? offset + 30 : offset) - 1);
        return moon.AddDays(7 - (int)moon.DayOfWeek);
    }
}
