using Keur.Exchange.Verdicts;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("2027-12-02", "2 December 2027", "2 december 2027")]
    [InlineData("2024-02-29", "29 February 2024", "29 februari 2024")]
    [InlineData("2026-03-31", "31 March 2026", "31 maart 2026")]
    public void A_day_is_written_in_both_languages(string day, string english, string dutch)
    {
        var words = DayWords.Of(DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal((english, dutch), (words.English, words.Dutch));
    }
}
