using Keur.Law;

namespace Keur.Reasoning.Proofs;

/// <summary>What is claimed of a text.</summary>
/// <param name="Kind">The kind of claim: `never`, `reachable`, `dated`.</param>
/// <param name="Subject">What it is about: the id of a declaration, and a part of it.</param>
/// <param name="Span">Where that is written.</param>
public sealed record Claim(string Kind, string Subject, SourceSpan Span);
