using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>A summary for programs.</summary>
public static class SummaryJson
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="summary">What was counted.</param>
    /// <param name="settling">Which questions would settle most; null where that was not asked.</param>
    public static void Write(Utf8JsonWriter json, PortfolioSummary summary, SettlingQuestions? settling)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(summary);
        json.WriteStartObject();
        json.WriteNumber("cases", summary.Cases);
        json.WriteNumber("contradictory", summary.Contradictory);
        json.WriteStartArray("counts");
        for (var place = 0; place < summary.Questions.Count; place++)
        {
            Write(json, summary, place);
        }

        json.WriteEndArray();
        json.WriteStartArray("settling");
        foreach (var (fact, cases) in settling?.Find() ?? [])
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Id);
            json.WriteNumber("cases", cases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortfolioSummary summary, int place)
    {
        var question = summary.Questions[place];
        json.WriteStartObject();
        json.WriteString("id", question.Conclusion.Id);
        json.WriteString("role", question.By);
        json.WriteString("cite", question.Conclusion.Cites is [var cite, ..] ? cite.Display : null);
        json.WriteNumber("no", summary.CountOf(place, State.No));
        json.WriteStartArray("outcomes");
        foreach (var (outcome, count) in summary.CountsOf(place).OrderByDescending(c => c.Value).ThenBy(c => c.Key.Timing?.From))
        {
            json.WriteStartObject();
            OutcomeWords.Write(json, outcome);
            json.WriteNumber("cases", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
