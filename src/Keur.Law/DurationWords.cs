namespace Keur.Law;

/// <summary>Lengths of time in words.</summary>
public static class DurationWords
{
    /// <summary>How many of which unit: `15 days`, `1 working day`.</summary>
    public static Words Of(Duration length)
    {
        ArgumentNullException.ThrowIfNull(length);
        var one = length.Count == 1;
        var (english, dutch) = length.Unit switch
        {
            DurationUnit.Hours => (one ? "hour" : "hours", "uur"),
            DurationUnit.Days => (one ? "day" : "days", one ? "dag" : "dagen"),
            DurationUnit.WorkingDays => (one ? "working day" : "working days", one ? "werkdag" : "werkdagen"),
            DurationUnit.Weeks => (one ? "week" : "weeks", one ? "week" : "weken"),
            DurationUnit.Months => (one ? "month" : "months", one ? "maand" : "maanden"),
            _ => (one ? "year" : "years", "jaar"),
        };
        return new($"{length.Count} {english}", $"{length.Count} {dutch}");
    }

    /// <summary>Reads `15 days`, `10 working days`, `2 weken`; null where it is no length of time.</summary>
    public static Duration? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim().ToLowerInvariant().Split(' ', 2, StringSplitOptions.TrimEntries);
        if (words.Length != 2 || !int.TryParse(words[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) || count is < 1 or > Duration.Longest)
        {
            return null;
        }

        return words[1] switch
        {
            "hour" or "hours" or "uur" => new(count, DurationUnit.Hours),
            "day" or "days" or "dag" or "dagen" => new(count, DurationUnit.Days),
            "working day" or "working days" or "werkdag" or "werkdagen" => new(count, DurationUnit.WorkingDays),
            "week" or "weeks" or "weken" => new(count, DurationUnit.Weeks),
            "month" or "months" or "maand" or "maanden" => new(count, DurationUnit.Months),
            "year" or "years" or "jaar" => new(count, DurationUnit.Years),
            _ => null,
        };
    }
}
