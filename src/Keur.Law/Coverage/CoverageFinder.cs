using Keur.Law.Model;

namespace Keur.Law.Coverage;

/// <summary>
/// Finds what covers a provision. What cites it or a part of it comes first, then what is stated of it, then what is said of the provision it lies in,
/// the nearest first; of the same provision what is stated counts before what is computed, for it says of the parts that nothing cites that they are not.
/// </summary>
internal sealed class CoverageFinder
{
    private readonly ILookup<Citation, CitingDeclaration> _at;
    private readonly ILookup<CitingDeclaration, Citation> _cites;
    private readonly ILookup<Citation, CitingDeclaration> _atOrBelow;
    private readonly ILookup<Citation, Stated> _stated;
    private readonly ILookup<Citation, Stated> _statedAtOrBelow;
    private readonly IReadOnlyList<Citation> _provisions;

    /// <summary>Looks in a text.</summary>
    public CoverageFinder(LawText text)
    {
        var cited = DeclarationCites.Of(text).Distinct().ToList();
        var stated = text.Stated.SelectMany(s => s.Cites.Select(c => (Cite: c, Stated: s))).ToList();
        _provisions = text.Provisions;
        _cites = cited.ToLookup(c => c.Declaration, c => c.Cite);
        _at = cited.ToLookup(c => c.Cite, c => c.Declaration);
        _atOrBelow = cited.SelectMany(c => Upward(c.Cite).Select(u => (u, c.Declaration))).Distinct().ToLookup(c => c.u, c => c.Declaration);
        _stated = stated.ToLookup(c => c.Cite, c => c.Stated);
        _statedAtOrBelow = stated.SelectMany(c => Upward(c.Cite).Select(u => (u, c.Stated))).Distinct().ToLookup(c => c.u, c => c.Stated);
    }

    /// <summary>What covers a provision.</summary>
    public CoveredProvision Cover(Citation provision) =>
        AtOrBelow(provision) ?? Above(provision) ?? StatedBelow(provision) ?? Introduced(provision) ?? new CoveredProvision(provision, CoverageState.Missing);

    /// <summary>The declarations that cite a provision or a part of it, each with what of it they cite.</summary>
    public IReadOnlyList<(CitingDeclaration Declaration, IReadOnlyList<Citation> Cites)> Cited(Citation provision) =>
        [.. _atOrBelow[provision].Select(d => (d, (IReadOnlyList<Citation>)[.. _cites[d].Where(c => c.IsWithin(provision)).Order(CitationOrder.Instance)]))];

    private static IEnumerable<Citation> Upward(Citation provision) =>
        provision.Parent is { } parent ? Upward(parent).Prepend(provision) : [provision];

    private CoveredProvision? AtOrBelow(Citation provision)
    {
        var by = _atOrBelow[provision].ToList();
        return by.Count > 0 ? new CoveredProvision(provision, CoverageState.Encoded) { By = by } : Saying(provision, _stated[provision]);
    }

    private CoveredProvision? Above(Citation provision)
    {
        foreach (var above in Upward(provision).Skip(1))
        {
            var found = Saying(provision, _stated[above])
                ?? (_at[above].Any() ? new CoveredProvision(provision, CoverageState.Encoded) { By = [.. _at[above]] } : null);
            if (found is not null)
            {
                return found with { Through = above };
            }
        }

        return null;
    }

    private CoveredProvision? StatedBelow(Citation provision) => Saying(provision, _statedAtOrBelow[provision]);

    // What all of it cannot be computed counts as such only where nothing of it is merely stated.
    private static CoveredProvision? Saying(Citation provision, IEnumerable<Stated> stated)
    {
        var found = stated.ToList();
        return found.Count == 0 ? null : new CoveredProvision(provision, found.Exists(s => s.Computable) ? CoverageState.Stated : CoverageState.NotComputable)
        {
            Reasons = [.. found.Select(s => s.Text)],
        };
    }

    // A subparagraph without a number that stands beside numbered points is the sentence that leads them in: it says nothing without them.
    private CoveredProvision? Introduced(Citation provision)
    {
        if (provision.Parent is not { } parent || provision.Path[parent.Path.Length..] != "/sub1")
        {
            return null;
        }

        var points = _provisions.Where(p => p.Parent == parent && p.Path[parent.Path.Length] == '(').Select(p => AtOrBelow(p) ?? StatedBelow(p)).OfType<CoveredProvision>();
        return points.OrderBy(p => p.State).FirstOrDefault() is { } first ? first with { Provision = provision, Through = first.Provision } : null;
    }
}
