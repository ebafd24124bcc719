namespace Keur.Law.Syntax;

/// <summary>`annex-iii under annex III(2)`: a ground of the group that is cited at or below one of these provisions.</summary>
internal sealed record UnderTestSyntax(Name Name, IReadOnlyList<CitationRange> Cites) : ConditionSyntax(Name.Span);
