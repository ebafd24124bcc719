namespace Keur.Law.Model;

/// <summary>A date compared with the first day of a phase for the case at hand; false where the phase has none.</summary>
public sealed record PhaseDateFormula(Fact Fact, bool Before, Phase Phase) : Formula;
