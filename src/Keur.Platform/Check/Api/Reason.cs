namespace Keur.Platform.Check.Api;

/// <summary>A step of a reason: a conclusion with what it rests on, or an answer.</summary>
/// <param name="Id">The conclusion, or the fact.</param>
/// <param name="Title">What it is called; for a fact its question.</param>
/// <param name="State">`yes`, `no`, `open`, or `given` for an answer.</param>
/// <param name="Cite">The provision; null for none.</param>
/// <param name="Answer">The answer, as a card writes it; null for a conclusion.</param>
/// <param name="Because">What it rests on.</param>
public sealed record Reason(string Id, string Title, string State, string? Cite, string? Answer, IReadOnlyList<Reason> Because);
