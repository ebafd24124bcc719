namespace Keur.Law.Coverage;

/// <summary>A provision of a text and what became of it.</summary>
/// <param name="Provision">The provision: an article or annex, or one step below.</param>
/// <param name="State">What became of it; of what has parts: encoded where any part is, missing where any part is and none is encoded.</param>
/// <param name="Declarations">The declarations that cite it or something within it, each as kind and id, in the order of the act.</param>
/// <param name="Reasons">What is said where nothing is computed, of it or of parts of it.</param>
/// <param name="Parts">Its paragraphs, points or sections; empty for what has none, and for a part.</param>
public sealed record CoveredProvision(
    Citation Provision, CoverageState State, IReadOnlyList<string> Declarations, IReadOnlyList<Words> Reasons, IReadOnlyList<CoveredProvision> Parts)
{
    /// <summary>The parts of which nothing is said; itself where it has no parts and nothing is said.</summary>
    public IEnumerable<Citation> Missing => Parts.Count == 0
        ? State == CoverageState.Missing ? [Provision] : []
        : Parts.Where(p => p.State == CoverageState.Missing).Select(p => p.Provision);
}
