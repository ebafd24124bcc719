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

    private void WriteCounts(PortfolioSummary summary)
    {
        _text.Append(In($"{summary.Cases:N0} cases", $"{summary.Cases:N0} gevallen")).AppendLine(summary.Contradictory == 0 ? string.Empty : In($", {summary.Contradictory:N0} of which contradict themselves and are not counted", $", waarvan {summary.Contradictory:N0} zichzelf tegenspreken en niet meetellen"));
        foreach (var (kind, title) in new[] { (ConclusionKind.Class, In("CLASSES", "KLASSEN")), (ConclusionKind.Role, In("ROLES", "ROLLEN")) })
        {
            var places = Enumerable.Range(0, summary.Questions.Count).Where(q => summary.Questions[q].Conclusion.Kind == kind).ToList();
            if (places.Count > 0)
            {
                _text.AppendLine().AppendLine($"{title,-46} {In("yes", "ja"),12} {In("open", "open"),12} {In("no", "nee"),12}");
                places.ForEach(p => WriteCount(summary, p));
            }
        }
    }

    private void WriteCount(PortfolioSummary summary, int place)
    {
        var open = summary.CountOf(place, State.Open) + summary.CountOf(place, State.BeyondBudget);
        _text.AppendLine($"{"  " + summary.Questions[place].Conclusion.Title.In(_language),-46} {summary.CountOf(place, State.Yes),12:N0} {open,12:N0} {summary.CountOf(place, State.No),12:N0}");
        foreach (var (outcome, count) in summary.CountsOf(place).Where(c => c.Key.Timing is not null).OrderByDescending(c => c.Value))
        {
            _text.AppendLine($"{"    " + OutcomeWords.Of(outcome).In(_language),-46} {count,12:N0}");
        }
    }

    private void WriteDuties(PortfolioSummary summary)
    {
        var owed = Enumerable.Range(0, summary.Questions.Count).Where(q => summary.Questions[q].Conclusion is Duty).Select(q => (Place: q, Count: summary.CountOf(q, State.Yes))).Where(d => d.Count > 0).OrderByDescending(d => d.Count).ToList();
        if (owed.Count == 0)
        {
            return;
        }

        _text.AppendLine().AppendLine(In("DUTIES OWED MOST", "MEEST VERSCHULDIGDE PLICHTEN"));
        foreach (var (place, count) in owed.Take(MostDuties))
        {
            var question = summary.Questions[place];
            _text.AppendLine($"{count,12:N0}  {question.Conclusion.Title.In(_language)} ({question.By}; {question.Conclusion.Cites[0].Display})");
        }

        if (owed.Count > MostDuties)
        {
            _text.AppendLine(In($"              and {owed.Count - MostDuties} more", $"              en nog {owed.Count - MostDuties}"));
        }
    }

    private void WriteSettling(SettlingQuestions settling)
    {
        var found = settling.Find();
        if (found.Count == 0)
        {
            return;
        }

        _text.AppendLine().AppendLine(In($"WHAT WOULD SETTLE MOST (what an interview would ask first of {settling.Cases:N0} open cases looked at)", $"WAT HET MEESTE ZOU BESLISSEN (wat een vraaggesprek eerst zou vragen van {settling.Cases:N0} bekeken open gevallen)"));
        foreach (var (fact, cases) in found.Take(MostQuestions))
        {
            _text.AppendLine($"{cases,12:N0}  {fact.Ask.In(_language)} ({fact.Id})");
        }
    }
}
