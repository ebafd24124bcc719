namespace Keur.Law.Model;

/// <summary>Whose case answers a fact when it is on file.</summary>
/// <param name="Who">The role or party whose case it is; null for any other actor.</param>
/// <param name="Condition">What that case must say.</param>
public sealed record ToldBy(string? Who, Formula Condition);
