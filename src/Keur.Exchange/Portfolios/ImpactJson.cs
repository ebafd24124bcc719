using System.Text.Json;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>An impact for programs.</summary>
public static class ImpactJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, ImpactReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteString("from", report.Before);
        json.WriteString("to", report.After);
        json.WriteNumber("cases", report.Impact.Cases);
        json.WriteNumber("touched", report.Impact.Touched);
        json.WriteNumber("contradictory", report.Impact.Contradictory);
        json.WriteStartArray("moves");
        foreach (var move in report.Impact.Moves)
        {
            Write(json, move, report.Charges(move.Question.Conclusion.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortfolioMove move, IReadOnlyList<Charge> charges)
    {
        json.WriteStartObject();
        json.WriteString("id", move.Question.Conclusion.Id);
        json.WriteString("role", move.Question.By);
        Write(json, "before", move.Before);
        Write(json, "after", move.After);
        json.WriteNumber("cases", move.Cases);
        json.WriteStartArray("examples");
        foreach (var (name, part) in move.Examples)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("part", part.Length == 0 ? null : part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("charges");
        foreach (var charge in charges)
        {
            json.WriteStartObject();
            json.WriteString("id", charge.Id);
            json.WriteStartArray("cites");
            charge.Cites.ToList().ForEach(c => json.WriteStringValue(c.Display));
            json.WriteEndArray();
            json.WriteString("change", charge.IsNew ? "new" : charge.IsGone ? "gone" : "changed");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, PortfolioOutcome outcome)
    {
        json.WriteStartObject(name);
        OutcomeWords.Write(json, outcome);
        json.WriteEndObject();
    }
}
