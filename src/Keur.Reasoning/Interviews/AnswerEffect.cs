using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>What one answer would settle.</summary>
/// <param name="Tried">The answer.</param>
/// <param name="Settles">What it would settle; empty where it alone settles nothing.</param>
public sealed record AnswerEffect(TriedAnswer Tried, IReadOnlyList<Settled> Settles);
