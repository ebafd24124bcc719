namespace Keur.Tests.House;

/// <summary>A type declared in a source file; nested when it stands inside another.</summary>
internal sealed record SourceType(string Name, string Kind, int Line, bool Nested);
