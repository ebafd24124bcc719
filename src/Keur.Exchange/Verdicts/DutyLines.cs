using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What is owed: the next dates, then the duties by role and by day.</summary>
internal static class DutyLines
{
    private const int DatesShown = 3;

    /// <summary>How many are named before only their number is: a person reads a few.</summary>
    internal const int MostNamed = 4;

    /// <summary>The lines.</summary>
    public static IReadOnlyList<ReportLine> Of(Verdict verdict)
    {
        var roles = verdict.Duties.GroupBy(d => d.Role).SelectMany(g => OfRole([.. g], verdict));
        return [.. Dates(verdict), .. roles];
    }

    private static IEnumerable<ReportLine> Dates(Verdict verdict)
    {
        var days = NextDate.Of(verdict).Take(DatesShown).ToList();
        if (days.Count == 0)
        {
            yield break;
        }

        yield return new ReportLine(new("The next dates", "De eerstvolgende data")) { Tone = ReportTone.Strong };
        foreach (var next in days)
        {
            var (day, what) = (DayWords.Of(next.Day), next.Said);
            yield return new ReportLine(new($"{day.English}: {what.English}", $"{day.Dutch}: {what.Dutch}"), 1);
        }
    }

    private static IEnumerable<ReportLine> OfRole(List<DutyJudged> duties, Verdict verdict)
    {
        yield return new ReportLine(TitleOf(duties[0].Role, verdict.Text)) { Tone = ReportTone.Strong };
        var owed = duties.Where(d => d.State == State.Yes).GroupBy(d => TimedWords.Of(d.Timed!)).OrderBy(g => g.First().Timed!.Timing).ThenBy(g => g.First().Timed!.From ?? DateOnly.MaxValue);
        foreach (var when in owed)
        {
            yield return new ReportLine(Phrases.Heading(when.Key), 1);
            foreach (var duty in when)
            {
                yield return Line(duty, verdict.Text.Act);
            }
        }

        var open = duties.Where(d => d.State != State.Yes).Select(d => Phrases.Inside(d.Duty.Title)).ToList();
        if (open.Count > 0)
        {
            yield return new ReportLine(Perhaps(open), 1) { Tone = ReportTone.Faint };
        }
    }

    /// <summary>What open answers could still ask for: by name where it is little, else how much; the machine formats name all.</summary>
    private static Words Perhaps(List<Words> open)
    {
        if (open.Count > MostNamed)
        {
            return new($"Perhaps {open.Count} duties more, depending on open answers.", $"Misschien nog {open.Count} plichten, afhankelijk van open antwoorden.");
        }

        var titles = Phrases.Joined("; ", open);
        return new($"Perhaps, depending on open answers: {titles.English}.", $"Misschien, afhankelijk van open antwoorden: {titles.Dutch}.");
    }

    private static Words TitleOf(string role, LawText text) =>
        text.Roles.FirstOrDefault(r => r.Id == role)?.Title ?? text.Parties.FirstOrDefault(p => p.Id == role)?.Title ?? Words.Same(role);

    private static ReportLine Line(DutyJudged judged, Act act)
    {
        var cite = judged.Duty.Cites.Count > 0 ? judged.Duty.Cites[0] : (Citation?)null;
        return new ReportLine(judged.Duty.Title, 2) { Cite = cite, Link = cite is { } provision ? act.LinkTo(provision) : null, After = DutyJson.DueOf(judged) is { } due ? Until(due) : TermsWords.Of(judged.Duty) };
    }

    private static Words Until(Due due)
    {
        var day = DayWords.Of(due.Moment.Day);
        var hour = due.Moment.Hour is { } at ? $" {at:HH:mm}" : string.Empty;
        var earliest = due.Moment.Earliest ? new Words(", or later where a holiday moves it", ", of later als een feestdag dat verschuift") : Words.Same(string.Empty);
        return new($"by {day.English}{hour}{earliest.English}", $"uiterlijk {day.Dutch}{hour}{earliest.Dutch}");
    }
}
