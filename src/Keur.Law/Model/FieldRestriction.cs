namespace Keur.Law.Model;

/// <summary>When only some fields of a document remain.</summary>
/// <param name="Marks">The marks that remain.</param>
/// <param name="When">The condition.</param>
/// <param name="Cites">The provision that says so.</param>
public sealed record FieldRestriction(IReadOnlyList<string> Marks, Formula When, IReadOnlyList<Citation> Cites);
