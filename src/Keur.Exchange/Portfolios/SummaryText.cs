using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>A summary for people.</summary>
public sealed class SummaryText
{
    private const int MostDuties = 15;
    private const int MostQuestions = 8;
    private const int Narrowest = 46;

    private readonly StringBuilder _text = new();
    private readonly Language _language;

    private SummaryText(Language language) => _language = language;

    /// <summary>The text.</summary>
    /// <param name="summary">What was counted.</param>
    /// <param name="settling">Which questions would settle most; null where that was not asked.</param>
    /// <param name="language">The language.</param>
    public static string Write(PortfolioSummary summary, SettlingQuestions? settling, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var text = new SummaryText(language);
        text.WriteCounts(summary);
        text.WriteDuties(summary);
        if (settling is not null)
        {
            text.WriteSettling(settling);
        }

        return text._text.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(_language);

    private string In(Words words) => words.In(_language);

    private string Figure(long count) => $"{In(CountWords.Of(count)),12}";

    private void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');

    private void WriteCounts(PortfolioSummary summary)
    {
        var contradictory = In(CountWords.Of(summary.Contradictory));
        Line(In(CountWords.Cases(summary.Cases)) + (summary.Contradictory == 0 ? string.Empty : In($"; not counted, as their answers contradict each other: {contradictory}", $"; niet meegeteld, omdat de antwoorden elkaar tegenspreken: {contradictory}")));
        var width = summary.Questions.Where(q => q.Conclusion.Kind is ConclusionKind.Class or ConclusionKind.Role).Select(q => In(q.Conclusion.Title).Length + 4).Append(Narrowest).Max();
        foreach (var (kind, title) in new[] { (ConclusionKind.Class, In("CLASSES", "KLASSEN")), (ConclusionKind.Role, In("ROLES", "ROLLEN")) })
        {
            var places = Enumerable.Range(0, summary.Questions.Count).Where(q => summary.Questions[q].Conclusion.Kind == kind).ToList();
            if (places.Count > 0)
            {
                Line(string.Empty);
                Line($"{title.PadRight(width)} {In("yes", "ja"),12} {In("open", "open"),12} {In("no", "nee"),12}");
                places.ForEach(p => WriteCount(summary, p, width));
            }
        }
    }

    private void WriteCount(PortfolioSummary summary, int place, int width)
    {
        var open = summary.CountOf(place, State.Open) + summary.CountOf(place, State.BeyondBudget);
        Line($"{("  " + In(summary.Questions[place].Conclusion.Title)).PadRight(width)} {Figure(summary.CountOf(place, State.Yes))} {Figure(open)} {Figure(summary.CountOf(place, State.No))}");
        foreach (var (outcome, count) in summary.CountsOf(place).Where(c => c.Key.Timing is not null).OrderByDescending(c => c.Value))
        {
            Line($"{("    " + In(OutcomeWords.Of(outcome))).PadRight(width)} {Figure(count)}");
        }
    }

    private void WriteDuties(PortfolioSummary summary)
    {
        var asked = Enumerable.Range(0, summary.Questions.Count).Where(q => summary.Questions[q].Conclusion is Duty).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var owed = asked.Select(q => (Place: q, Count: summary.CountOf(q, State.Yes))).Where(d => d.Count > 0).OrderByDescending(d => d.Count).ToList();
        var open = asked.Count(q => summary.CountOf(q, State.Open) + summary.CountOf(q, State.BeyondBudget) > 0);
        Line(string.Empty);
        Line(In("DUTIES OWED MOST", "MEEST VERSCHULDIGDE PLICHTEN"));
        foreach (var (place, count) in owed.Take(MostDuties))
        {
            var question = summary.Questions[place];
            Line($"{Figure(count)}  {In(question.Conclusion.Title)} ({question.By}; {question.Conclusion.Cites[0].Display})");
        }

        var rest = owed.Count > MostDuties ? In($"              and {owed.Count - MostDuties} more", $"              en nog {owed.Count - MostDuties}")
            : owed.Count == 0 ? In("              none for certain, for any case", "              geen enkele zeker, voor geen enkel geval") : null;
        if (rest is not null)
        {
            Line(rest);
        }

        if (open > 0)
        {
            Line(In($"              open for some cases: {open} of {asked.Count}", $"              open voor sommige gevallen: {open} van {asked.Count}"));
        }
    }

    private void WriteSettling(SettlingQuestions settling)
    {
        var found = settling.Find();
        if (found.Count == 0)
        {
            return;
        }

        var cases = CountWords.Of(settling.Cases);
        Line(string.Empty);
        Line(In($"WHAT WOULD SETTLE MOST (what an interview would ask first, of {cases.English} open cases looked at)", $"WAT HET MEESTE ZOU BESLISSEN (wat een vraaggesprek het eerst zou vragen, van {cases.Dutch} bekeken open gevallen)"));
        foreach (var (fact, count) in found.Take(MostQuestions))
        {
            Line($"{Figure(count)}  {In(fact.Ask)} ({fact.Id})");
        }
    }
}
