using System.Globalization;

namespace Keur.Cli.Laws.Due;

/// <summary>A day, or a moment of it, as typed.</summary>
/// <param name="Moment">The moment; the start of the day where only a day was typed.</param>
/// <param name="HasTime">Whether a time was typed.</param>
internal readonly record struct Instant(DateTime Moment, bool HasTime)
{
    private static readonly string[] WithTime = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"];

    /// <summary>Reads `2026-01-31` or `2026-01-31T14:30`; null where it is neither.</summary>
    public static Instant? Read(string typed)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(day.ToDateTime(TimeOnly.MinValue), false);
        }

        return DateTime.TryParseExact(typed, WithTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? new(moment, true) : null;
    }
}
