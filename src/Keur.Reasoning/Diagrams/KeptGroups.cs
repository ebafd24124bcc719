namespace Keur.Reasoning.Diagrams;

/// <summary>Groups of literals that on their own make a function hold.</summary>
/// <param name="Indexes">Positions of the kept groups in the list given, ascending.</param>
/// <param name="Exact">Whether no choice of fewer groups exists; otherwise only that none of these can be left out.</param>
internal sealed record KeptGroups(IReadOnlyList<int> Indexes, bool Exact);
