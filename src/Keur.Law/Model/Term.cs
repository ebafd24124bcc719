namespace Keur.Law.Model;

/// <summary>How long a duty lasts.</summary>
/// <param name="Bound">`at least`, `at most`, or null for exactly.</param>
/// <param name="Length">How long.</param>
/// <param name="From">From which events; empty where none is named.</param>
/// <param name="When">The condition; null: always.</param>
/// <param name="Cites">The provision that sets it; empty where it is that of the duty.</param>
public sealed record Term(string? Bound, Duration Length, IReadOnlyList<Fact> From, Formula? When, IReadOnlyList<Citation> Cites);
