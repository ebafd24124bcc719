using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Words that every account of coverage uses.</summary>
internal static class CoverageWords
{
    /// <summary>What became of a provision.</summary>
    public static Words Of(CoverageState state) => state switch
    {
        CoverageState.Encoded => new("encoded", "uitgewerkt"),
        CoverageState.Stated => new("stated", "vermeld"),
        CoverageState.NotComputable => new("not computable", "niet te berekenen"),
        _ => new("missing", "ontbreekt"),
    };

    /// <summary>A text as one asks for it.</summary>
    public static string NameOf(LawText text) => text.Since is { } day ? $"{text.Act.Id}@{day:yyyy-MM-dd}" : text.Act.Id;

    /// <summary>How many of these have each state, as `112 encoded, 1 stated`.</summary>
    public static Words Counted(IEnumerable<CoveredProvision> provisions)
    {
        var counts = provisions.GroupBy(p => p.State).OrderByDescending(g => g.Key).Select(g => (Count: g.Count(), Words: Of(g.Key))).ToList();
        return new(string.Join(", ", counts.Select(c => $"{c.Count} {c.Words.English}")), string.Join(", ", counts.Select(c => $"{c.Count} {c.Words.Dutch}")));
    }

    /// <summary>The provisions of which one speaks: the parts of an article, or the article where it has none.</summary>
    public static IEnumerable<CoveredProvision> Units(IEnumerable<CoveredProvision> articles) => articles.SelectMany(a => a.Parts.Count == 0 ? [a] : a.Parts);
}
