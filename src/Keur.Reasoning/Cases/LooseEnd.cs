using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Something that limits what is possible without being about one fact alone: the gate that an answer opens, or an `impossible`.</summary>
/// <param name="Answer">The answer that opens the gate; null for an `impossible`.</param>
/// <param name="Invariant">The `impossible`; null for a gate.</param>
/// <param name="Diagram">What must hold.</param>
/// <param name="Facts">The facts through which it can bear on others.</param>
internal sealed record LooseEnd(Answer? Answer, Invariant? Invariant, Diagram Diagram, HashSet<Fact> Facts);
