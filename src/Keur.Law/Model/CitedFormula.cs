namespace Keur.Law.Model;

/// <summary>A condition with the provision that sets it: an exception, or for whom something holds.</summary>
/// <param name="Formula">When it holds.</param>
/// <param name="Cites">The provision; empty where it is that of what it belongs to.</param>
public sealed record CitedFormula(Formula Formula, IReadOnlyList<Citation> Cites);
