namespace Keur.Reasoning.TimeLimits;

/// <summary>A length of time as an act writes it, such as fifteen days. Parts of months, Regulation (EEC, Euratom)
/// No 1182/71, Article 3(2)(d), and periods counted backwards are not expressed.</summary>
/// <param name="Count">How many of the unit: 1 to <see cref="Longest"/>.</param>
/// <param name="Unit">What is counted.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is outside its bounds, or the unit is none of the six.</exception>
public sealed record Period(int Count, PeriodUnit Unit)
{
    /// <summary>The largest count accepted; more is surely a mistake.</summary>
    public const int Longest = 100_000;

    /// <summary>How many of the unit.</summary>
    public int Count { get; } = Count is >= 1 and <= Longest
        ? Count
        : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A period counts at least 1 and at most 100000 of its unit.");

    /// <summary>What is counted.</summary>
    public PeriodUnit Unit { get; } = Enum.IsDefined(Unit)
        ? Unit
        : throw new ArgumentOutOfRangeException(nameof(Unit), Unit, "A period is expressed in hours, days, working days, weeks, months or years.");
}
