namespace Keur.Law;

/// <summary>A length of time as the law gives it.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
public sealed record Duration(int Count, DurationUnit Unit);
