namespace Keur.Law.Syntax;

/// <summary>`all of` or `any of` several conditions, written as points or joined by `and` or `or`.</summary>
/// <param name="All">Whether all must hold, rather than any.</param>
/// <param name="Points">The members.</param>
/// <param name="Cites">What the enumeration cites; empty for `and` and `or`.</param>
/// <param name="Enumerated">Whether it was written as points.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record ListSyntax(bool All, IReadOnlyList<PointSyntax> Points, IReadOnlyList<Citation> Cites, bool Enumerated, SourceSpan Span)
    : ConditionSyntax(Span);
