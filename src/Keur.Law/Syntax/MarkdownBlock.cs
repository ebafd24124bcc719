namespace Keur.Law.Syntax;

/// <summary>A fenced block: its language and the lines between its fences.</summary>
/// <param name="Language">`keur`, `example` or `nl`.</param>
/// <param name="FirstLine">The first line inside.</param>
/// <param name="LastLine">The last line inside; before the first when there is none.</param>
internal sealed record MarkdownBlock(string Language, int FirstLine, int LastLine);
