using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>A possible system that goes against what was claimed.</summary>
/// <param name="Words">The least that must be so of it, in words.</param>
/// <param name="Answers">Gives answers of which the same can be said: every system with them goes against the claim; null where none are found.</param>
internal sealed record Counterexample(string Words, Func<IReadOnlyList<Answer>?> Answers);
