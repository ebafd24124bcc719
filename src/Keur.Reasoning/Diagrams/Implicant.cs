namespace Keur.Reasoning.Diagrams;

/// <summary>Literals that on their own make a function hold.</summary>
/// <param name="Literals">The literals, in the order they were given.</param>
/// <param name="Exact">Whether no smaller choice exists; otherwise only that none of these can be left out.</param>
internal sealed record Implicant(IReadOnlyList<Literal> Literals, bool Exact);
