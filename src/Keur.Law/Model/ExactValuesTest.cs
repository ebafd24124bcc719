namespace Keur.Law.Model;

/// <summary>The list is exactly these values.</summary>
/// <param name="Values">The values, by their place in the fact; none for an empty list.</param>
public sealed record ExactValuesTest(IReadOnlyList<int> Values) : FactTest;
