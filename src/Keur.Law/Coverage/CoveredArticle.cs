namespace Keur.Law.Coverage;

/// <summary>One article or annex, and what the law files make of it and of each of its parts.</summary>
/// <param name="Whole">The article: encoded as soon as any part of it is.</param>
/// <param name="Units">Its parts, down to the points, in the order of the act; itself where it has none.</param>
public sealed record CoveredArticle(CoveredProvision Whole, IReadOnlyList<CoveredProvision> Units)
{
    /// <summary>The declarations that cite it or a part of it, each with what of it they cite.</summary>
    public IReadOnlyList<(CitingDeclaration Declaration, IReadOnlyList<Citation> Cites)> Cited { get; init; } = [];

    /// <summary>The parts of which the law files say nothing, or all of it; a part whose whole is among them is left out.</summary>
    public IReadOnlyList<Citation> Missing
    {
        get
        {
            var missing = Units.Append(Whole).Where(u => u.State == CoverageState.Missing).Select(u => u.Provision).ToHashSet();
            return [.. Units.Prepend(Whole).Select(u => u.Provision).Distinct().Where(p => missing.Contains(p) && !(p.Parent is { } parent && missing.Contains(parent)))];
        }
    }
}
