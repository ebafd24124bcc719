namespace Keur.Law.Syntax;

/// <summary>One member of an enumeration, or of an `and` or `or`.</summary>
/// <param name="Label">Its label; null for a dash and for what is joined by `and` or `or`.</param>
/// <param name="Condition">What it says.</param>
/// <param name="Cites">What it cites itself; a labelled point without cites the enumeration's provision at its label.</param>
internal sealed record PointSyntax(string? Label, ConditionSyntax Condition, IReadOnlyList<Citation> Cites);
