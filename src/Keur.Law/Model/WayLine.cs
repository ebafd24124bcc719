namespace Keur.Law.Model;

/// <summary>A line of the law that prescribes a way or leaves it to choice.</summary>
/// <param name="Must">Prescribed rather than left to choice.</param>
/// <param name="When">The condition; null: always.</param>
/// <param name="Unless">The exception; null: none.</param>
/// <param name="Cites">The provision; empty where it is that of the route.</param>
/// <param name="Span">Where it stands.</param>
public sealed record WayLine(bool Must, Formula? When, Formula? Unless, IReadOnlyList<Citation> Cites, SourceSpan Span);
