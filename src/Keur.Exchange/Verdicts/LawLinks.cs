using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Where the provisions of a verdict are to be read.</summary>
public static class LawLinks
{
    /// <summary>The provision a judged conclusion is known by: its own first, else that of the first ground it rests on; null where there is none.</summary>
    public static Citation? CiteOf(Judged judged) =>
        judged.Conclusion.Cites.Count > 0 ? judged.Conclusion.Cites[0] : judged.Because.Select(b => b.Cite).FirstOrDefault(c => c is not null);

    /// <summary>A provision behind what it says something of: ` (Art. 6(2))`; nothing for none.</summary>
    public static Words Bracketed(Citation? provision) =>
        provision is { Named: var named } ? new($" ({named.English})", $" ({named.Dutch})") : Words.Same(string.Empty);

    /// <summary>The link to a provision; to the act as a whole without one.</summary>
    public static string LinkTo(Act act, Citation? provision) => provision is { } cite ? act.LinkTo(cite) : WholeOf(act);

    /// <summary>The provision that gives a route its way: the one line that prescribes it, else the first that names it; that of the route while it is open.</summary>
    public static Citation? CiteOf(RouteJudged judged)
    {
        var cites = judged.Ways.Count == 1 ? OfWay(judged.Ways[0], judged.Prescribed) : judged.Route.Cites;
        return cites.Count > 0 ? cites[0] : judged.Route.Cites.Count > 0 ? judged.Route.Cites[0] : null;
    }

    private static IReadOnlyList<Citation> OfWay(Way way, bool prescribed)
    {
        var lines = way.Lines.Where(l => l.Must == prescribed && l.Cites.Count > 0).ToList();
        return lines.Count > 0 ? lines[0].Cites : way.Cites;
    }

    // An act known only by its title is found by a search for it, and so are its provisions.
    private static string WholeOf(Act act) => act.Eli ?? act.LinkTo(default);
}
