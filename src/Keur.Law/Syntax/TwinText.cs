namespace Keur.Law.Syntax;

/// <summary>One Dutch text of a twin.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where its line begins.</param>
internal sealed record TwinText(string Text, SourceSpan Span);
