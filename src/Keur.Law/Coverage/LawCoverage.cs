using Keur.Law.Model;

namespace Keur.Law.Coverage;

/// <summary>
/// Finds what became of every article and annex of a text, down to its paragraphs, points or sections: whether a declaration cites it, or it is stated why
/// nothing is computed. What is stated of a provision is stated of all its parts. What a declaration cites covers that and all above it; and the unnumbered
/// and lettered parts of an article cited as a whole, for they are parts of one sentence.
/// </summary>
public static class LawCoverage
{
    /// <summary>The articles and annexes, in order; empty where the folder of the act has no outline.</summary>
    public static IReadOnlyList<CoveredProvision> Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var declared = CitedDeclarations.Of(text);
        return [.. text.Provisions.Where(p => p.Depth == 1).Select(article =>
        {
            var below = text.Provisions.Where(p => p.Depth == 2 && p.IsWithin(article)).Select(p => Of(p, text, declared, [])).ToList();
            return Of(article, text, declared, below);
        })];
    }

    private static CoveredProvision Of(Citation provision, LawText text, IReadOnlyList<CitedDeclaration> declared, IReadOnlyList<CoveredProvision> parts)
    {
        var cited = declared.Where(d => d.Cite.IsWithin(provision) || IsPartOfSentence(provision, d.Cite)).Select(d => d.Declaration).Distinct().ToList();
        var stated = text.Stated.Where(s => s.Cites.Any(c => provision.IsWithin(c) || c.IsWithin(provision))).ToList();
        var state = cited.Count > 0 ? CoverageState.Encoded
            : parts.Any(p => p.State == CoverageState.Missing) && !stated.Exists(s => s.Cites.Any(provision.IsWithin)) ? CoverageState.Missing
            : stated.Count == 0 ? CoverageState.Missing
            : stated.Exists(s => s.Computable) ? CoverageState.Stated
            : CoverageState.NotComputable;
        return new CoveredProvision(provision, state, cited, [.. stated.Select(s => s.Text)], parts);
    }

    private static bool IsPartOfSentence(Citation part, Citation cited) =>
        part.Depth == cited.Depth + 1 && part.IsWithin(cited) && (part.Path[cited.Path.Length] == '/' ? !char.IsUpper(part.Path[^1]) : char.IsLetter(part.Path[cited.Path.Length + 1]));
}
