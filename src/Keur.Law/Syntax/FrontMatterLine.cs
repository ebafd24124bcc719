namespace Keur.Law.Syntax;

/// <summary>One `key: value` of an act's identity.</summary>
internal sealed record FrontMatterLine(string Key, string Value, SourceSpan Span);
