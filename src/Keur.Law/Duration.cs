namespace Keur.Law;

/// <summary>A length of time as an act writes it, such as fifteen days.</summary>
/// <param name="Count">How many of the unit: 1 to <see cref="Longest"/>.</param>
/// <param name="Unit">What is counted.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is outside its bounds, or the unit is none of the six.</exception>
public sealed record Duration(int Count, DurationUnit Unit)
{
    /// <summary>The largest count accepted; more is surely a mistake.</summary>
    public const int Longest = 100_000;

    /// <summary>How many of the unit.</summary>
    public int Count { get; } = Count is >= 1 and <= Longest
        ? Count
        : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A length of time counts at least 1 and at most 100000 of its unit.");

    /// <summary>What is counted.</summary>
    public DurationUnit Unit { get; } = Enum.IsDefined(Unit)
        ? Unit
        : throw new ArgumentOutOfRangeException(nameof(Unit), Unit, "A length of time is given in hours, days, working days, weeks, months or years.");
}
