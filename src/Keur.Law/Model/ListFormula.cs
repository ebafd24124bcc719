namespace Keur.Law.Model;

/// <summary>All, or any, of several conditions.</summary>
/// <param name="All">All rather than any.</param>
/// <param name="Points">The conditions.</param>
public sealed record ListFormula(bool All, IReadOnlyList<FormulaPoint> Points) : Formula;
