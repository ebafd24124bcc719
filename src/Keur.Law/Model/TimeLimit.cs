namespace Keur.Law.Model;

/// <summary>A time limit of a duty.</summary>
/// <param name="Length">How long.</param>
/// <param name="Event">The event it runs from: a date fact.</param>
/// <param name="When">The condition; null: always.</param>
/// <param name="Else">What silence means at its end; null where nothing is said.</param>
/// <param name="Cites">The provision that sets it; empty where it is that of the duty.</param>
public sealed record TimeLimit(Duration Length, Fact Event, Formula? When, Words? Else, IReadOnlyList<Citation> Cites);
