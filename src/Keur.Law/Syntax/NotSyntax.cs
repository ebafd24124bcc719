namespace Keur.Law.Syntax;

/// <summary>The opposite of a condition.</summary>
internal sealed record NotSyntax(ConditionSyntax Condition, SourceSpan Span) : ConditionSyntax(Span);
