namespace Keur.Tests.House;

/// <summary>A string literal of a source file, as written, without its quotes and without what its holes compute.</summary>
internal sealed record Literal(int Line, string Text);
