namespace Keur.Law.Model;

/// <summary>It is, or the list includes, any of these values.</summary>
/// <param name="Values">The values, by their place in the fact.</param>
public sealed record AnyValueTest(IReadOnlyList<int> Values) : FactTest;
