namespace Keur.Law.Syntax;

/// <summary>A condition as it is written, its names not yet looked up.</summary>
/// <param name="Span">Where it begins.</param>
internal abstract record ConditionSyntax(SourceSpan Span);
