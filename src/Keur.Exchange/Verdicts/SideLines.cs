using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What stands beside the duties: routes, penalties, and other law to look at.</summary>
public static class SideLines
{
    /// <summary>The routes that arise or may.</summary>
    public static IReadOnlyList<ReportLine> OfRoutes(Verdict verdict) =>
        [.. verdict.Routes.Where(r => r.State != State.No && !IsOutside(verdict)).Select(r => Cited(RouteText(r), LawLinks.CiteOf(r), verdict.Text.Act))];

    /// <summary>The penalties.</summary>
    public static IReadOnlyList<ReportLine> OfPenalties(Verdict verdict) =>
        [.. verdict.Penalties.Select(p => Cited(PenaltyText(p, verdict.Text), p.Penalty.Cites.Count > 0 ? p.Penalty.Cites[0] : null, verdict.Text.Act))];

    /// <summary>Other law that is, or may be, of concern.</summary>
    public static IReadOnlyList<ReportLine> OfFlags(Verdict verdict) =>
        [.. verdict.Flags.Where(f => f.State != State.No).Select(f => Cited(FlagText(f), LawLinks.CiteOf(f), verdict.Text.Act))];

    // The law describes a way also for what lies outside the act, where nobody has to go it.
    private static bool IsOutside(Verdict verdict) => verdict.Classes.Any(c => c is { State: State.Yes, Conclusion: Group { Name.Outside: true } });

    private static ReportLine Cited(Words text, Citation? cite, Act act) => new(text, 1) { Cite = cite, Link = cite is { } provision ? act.LinkTo(provision) : null };

    private static Words RouteText(RouteJudged judged)
    {
        var title = judged.Route.Title;
        var ways = judged.Ways.Select(w => Phrases.Inside(w.Title));
        return (judged.IsOpen, judged.Prescribed) switch
        {
            (true, _) => new($"{title.English}: still open", $"{title.Dutch}: nog open"),
            (_, true) => new($"{title.English}: {Phrases.Joined(", ", ways).English}", $"{title.Dutch}: {Phrases.Joined(", ", ways).Dutch}"),
            _ => new($"{title.English}, by choice: {Phrases.Joined(" or ", ways).English}", $"{title.Dutch}, naar keuze: {Phrases.Joined(" of ", ways).Dutch}"),
        };
    }

    private static Words PenaltyText(PenaltyJudged judged, LawText text)
    {
        var titles = judged.Reaches.Select(id => text.Find(id)?.Title ?? Words.Same(id)).DistinctBy(t => t.English).Select(Phrases.Inside).ToList();
        var reached = titles.Count > DutyLines.MostNamed
            ? new Words($"{titles.Count} of the duties and prohibitions above.", $"{titles.Count} van de plichten en verboden hierboven.")
            : Phrases.Joined("; ", titles);
        var rule = PenaltyWords.Rule(judged);
        var max = judged.Max is { } highest
            ? new Words($" Here: at most {PenaltyWords.Money(highest).English}.", $" Hier: ten hoogste {PenaltyWords.Money(highest).Dutch}.")
            : Words.Same(string.Empty);
        return new($"{rule.English}{max.English} For: {reached.English}", $"{rule.Dutch}{max.Dutch} Voor: {reached.Dutch}");
    }

    private static Words FlagText(Judged judged)
    {
        var flag = (Flag)judged.Conclusion;
        return judged.State == State.Yes
            ? new($"{flag.Title.English}: {flag.PointsTo.English}", $"{flag.Title.Dutch}: {flag.PointsTo.Dutch}")
            : new($"{flag.Title.English}, perhaps: {flag.PointsTo.English}", $"{flag.Title.Dutch}, misschien: {flag.PointsTo.Dutch}");
    }
}
