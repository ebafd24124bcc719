namespace Keur.Bench.Standard;

/// <summary>A case as a rule engine of objects reads it.</summary>
/// <param name="F">The answer to each fact.</param>
public sealed record CaseFacts(bool[] F);
