using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Exchange.Laws;

/// <summary>How coverage is said in words.</summary>
public static class CoverageWords
{
    /// <summary>The name of a state.</summary>
    public static Words Of(CoverageState state) => state switch
    {
        CoverageState.Encoded => new("encoded", "gecodeerd"),
        CoverageState.Stated => new("stated", "vermeld"),
        CoverageState.NotComputable => new("not computable", "niet berekenbaar"),
        _ => new("missing", "afwezig"),
    };

    /// <summary>How many of these are in each state, with those that are encoded only as part of what is cited as a whole.</summary>
    public static Words Counts(IEnumerable<CoveredProvision> provisions)
    {
        var all = provisions.ToList();
        var counts = Enum.GetValues<CoverageState>().Select(s => (State: Of(s), Count: all.Count(p => p.State == s))).ToList();
        var through = all.Count(p => p is { State: CoverageState.Encoded, Through: not null });
        return new(
            string.Join(", ", counts.Select((c, i) => $"{c.Count} {c.State.English}{(i == 0 && through > 0 ? $" ({through} as part of a whole)" : string.Empty)}")),
            string.Join(", ", counts.Select((c, i) => $"{c.Count} {c.State.Dutch}{(i == 0 && through > 0 ? $" ({through} als deel van een geheel)" : string.Empty)}")));
    }

    /// <summary>The declarations by kind, each with the parts of the article it cites: `rule a (1), (2)(b); duty c`.</summary>
    public static string By(CoveredArticle article) =>
        string.Join("; ", article.Cited.GroupBy(c => c.Declaration.Kind).Select(g => $"{g.Key} {string.Join(", ", g.Select(c => string.Join(" ", c.Cites.Select(x => x.Path[article.Whole.Provision.Path.Length..]).Where(p => p.Length > 0).Prepend(c.Declaration.Id))))}"));

    /// <summary>The declarations by kind: `rule a, b; duty c`.</summary>
    public static string By(IEnumerable<CitingDeclaration> declarations) =>
        string.Join("; ", declarations.Distinct().GroupBy(d => d.Kind).Select(g => $"{g.Key} {string.Join(", ", g.Select(d => d.Id))}"));
}
