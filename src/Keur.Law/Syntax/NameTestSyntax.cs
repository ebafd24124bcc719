namespace Keur.Law.Syntax;

/// <summary>A name that stands for itself: a yes/no fact, a conclusion, a reading.</summary>
internal sealed record NameTestSyntax(Name Name) : ConditionSyntax(Name.Span);
