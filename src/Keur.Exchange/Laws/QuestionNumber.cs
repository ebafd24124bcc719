using System.Globalization;
using System.Text.RegularExpressions;

namespace Keur.Exchange.Laws;

/// <summary>The number of a question put to somebody about a law, and whether a place in a source covers it.</summary>
public static partial class QuestionNumber
{
    /// <summary>The number asked for, as `question 7`; null where something else is asked.</summary>
    public static int? Read(string? asked) =>
        asked is not null && Asked().Match(asked.Trim()) is { Success: true } match ? Number(match.Groups["number"]) : null;

    /// <summary>Whether a place such as `question 7`, `questions 7 and 8` or `questions 7 to 9` covers the number.</summary>
    public static bool Covers(string? place, int number) =>
        place is not null && Places().Matches(place).Any(m => Number(m.Groups["from"]) is var from && (m.Groups["to"].Success
            ? from <= number && number <= Number(m.Groups["to"])
            : from == number || (m.Groups["and"].Success && Number(m.Groups["and"]) == number)));

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(questions?|vraag|vragen) (?<number>[0-9]{1,6})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("(questions?|vraag|vragen) (?<from>[0-9]{1,6})( (to|tot en met) (?<to>[0-9]{1,6})| (and|en) (?<and>[0-9]{1,6}))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
