namespace Keur.Law.Model;

/// <summary>One of several conditions.</summary>
/// <param name="Label">Its label; null where it has none.</param>
/// <param name="Formula">What it says.</param>
/// <param name="Cites">What it cites; empty where it cites nothing of its own.</param>
public sealed record FormulaPoint(string? Label, Formula Formula, IReadOnlyList<Citation> Cites);
