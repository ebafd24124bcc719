namespace Keur.Law.Model;

/// <summary>A first day of a phase.</summary>
/// <param name="Day">The day; null where it counts from an entry into force that never came.</param>
/// <param name="AfterEntry">How long after the entry into force; null where a day is given.</param>
/// <param name="When">For which cases; null: all.</param>
/// <param name="Cites">The provision that sets it; empty where it is that of the phase.</param>
public sealed record PhaseStart(DateOnly? Day, Duration? AfterEntry, Formula? When, IReadOnlyList<Citation> Cites);
