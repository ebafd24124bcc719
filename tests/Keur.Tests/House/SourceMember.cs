namespace Keur.Tests.House;

/// <summary>A member with a body, from its first line without attributes to its last.</summary>
internal sealed record SourceMember(int Line, int Length);
