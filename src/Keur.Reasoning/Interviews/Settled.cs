using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>A conclusion that would be settled.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="State">As what.</param>
public sealed record Settled(Conclusion Conclusion, State State);
