using Keur.Law;

namespace Keur.Exchange.Laws;

/// <summary>An answer about an act that no rule computes.</summary>
/// <param name="Source">The id of the answer.</param>
/// <param name="Place">The questions it answers.</param>
/// <param name="Text">What it says, and why nothing is computed.</param>
public sealed record UncomputedAnswer(string Source, string Place, Words Text);
