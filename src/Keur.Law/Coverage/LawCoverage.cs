using Keur.Law.Model;

namespace Keur.Law.Coverage;

/// <summary>What the law files make of every provision of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">Its articles and annexes, in the order of the act.</param>
public sealed record LawCoverage(LawText Text, IReadOnlyList<CoveredArticle> Articles)
{
    /// <summary>Looks every provision up. A text without an outline has no provisions.</summary>
    public static LawCoverage Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var finder = new CoverageFinder(text);
        var articles = text.Provisions.GroupBy(ArticleOf).Select(g => Cover(finder, g.Key, [.. g]));
        return new LawCoverage(text, [.. articles]);
    }

    /// <summary>Every part of every article.</summary>
    public IEnumerable<CoveredProvision> Units => Articles.SelectMany(a => a.Units);

    /// <summary>Whether the law files say something of every part of every article.</summary>
    public bool IsComplete => Units.All(u => u.State != CoverageState.Missing);

    private static CoveredArticle Cover(CoverageFinder finder, Citation article, IReadOnlyList<Citation> provisions)
    {
        var whole = finder.Cover(article);
        return new CoveredArticle(whole, provisions.Count == 1 ? [whole] : [.. provisions.Where(p => p != article).Select(finder.Cover)]) { Cited = finder.Cited(article) };
    }

    private static Citation ArticleOf(Citation provision) => provision.Parent is { } parent ? ArticleOf(parent) : provision;
}
