using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>A fact that could still decide something.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Decides">The ids of the conclusions it could decide.</param>
public sealed record OpenFact(Fact Fact, IReadOnlyList<string> Decides);
