namespace Keur.Law.Model;

/// <summary>A ground of a group that is cited at or below a provision holds.</summary>
/// <param name="Group">The group.</param>
/// <param name="Cites">The provisions.</param>
/// <param name="Grounds">The grounds found.</param>
public sealed record UnderFormula(Group Group, IReadOnlyList<CitationRange> Cites, IReadOnlyList<Rule> Grounds) : Formula;
