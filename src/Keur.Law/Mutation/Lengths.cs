namespace Keur.Law.Mutation;

/// <summary>Lengths of time and days, moved by one.</summary>
internal static class Lengths
{
    /// <summary>One more and one less of the unit; nothing below one.</summary>
    public static IEnumerable<Duration> Of(Duration length) => new[] { length.Count + 1, length.Count - 1 }.Where(c => c > 0).Select(c => new Duration(c, length.Unit));

    /// <summary>As one reads it.</summary>
    public static string Text(Duration length) => $"{length.Count} {length.Unit}";

    /// <summary>The day after and the day before.</summary>
    public static IEnumerable<DateOnly> Beside(DateOnly day) => [day.AddDays(1), day.AddDays(-1)];
}
