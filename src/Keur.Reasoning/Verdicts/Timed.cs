using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>When a conclusion that holds binds, and why not earlier.</summary>
/// <param name="Timing">When.</param>
/// <param name="From">The first day it binds; under <see cref="Timing.Open"/> the first on which it may; null where no day is known.</param>
/// <param name="SparedBy">The spare that holds it off; null where none does.</param>
/// <param name="Decide">Under <see cref="Timing.Open"/> the facts that decide; under <see cref="Timing.Spared"/> the events that would end it.</param>
public sealed record Timed(Timing Timing, DateOnly? From, Spare? SparedBy, IReadOnlyList<Fact> Decide);
