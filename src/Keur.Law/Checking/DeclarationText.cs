namespace Keur.Law.Checking;

/// <summary>One text of a declaration that is for people.</summary>
/// <param name="Key">What its twin calls it; empty for a title, or for the only text.</param>
/// <param name="Text">The text.</param>
/// <param name="Span">Where what it belongs to begins.</param>
internal readonly record struct DeclarationText(string Key, string Text, SourceSpan Span);
