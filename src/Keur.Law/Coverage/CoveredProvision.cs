namespace Keur.Law.Coverage;

/// <summary>One provision, and what the law files make of it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="State">What they make of it.</param>
public sealed record CoveredProvision(Citation Provision, CoverageState State)
{
    /// <summary>The declarations that cite it or something in it; where <see cref="Through"/> is set, those that cite that.</summary>
    public IReadOnlyList<CitingDeclaration> By { get; init; } = [];

    /// <summary>Why nothing is computed: the texts of `stated` and `not computable`; empty where something is.</summary>
    public IReadOnlyList<Words> Reasons { get; init; } = [];

    /// <summary>The provision it lies in or introduces, by which alone it is covered; null where it is cited itself, or nothing covers it.</summary>
    public Citation? Through { get; init; }
}
