using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>Which way a route leads.</summary>
/// <param name="Route">The route.</param>
/// <param name="State">Whether the question arises.</param>
/// <param name="Ways">The way prescribed, or those left to choice; empty where it does not arise or is open.</param>
/// <param name="Prescribed">Whether the one way is prescribed rather than chosen.</param>
/// <param name="IsOpen">Whether facts could still decide which way.</param>
/// <param name="Timed">Since or from when; null unless it arises.</param>
public sealed record RouteJudged(Route Route, State State, IReadOnlyList<Way> Ways, bool Prescribed, bool IsOpen, Timed? Timed);
