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
        json.WriteString("from", report.From);
        json.WriteString("to", report.To);
        json.WriteNumber("cases", report.Impact.Cases);
        json.WriteNumber("touched", report.Impact.Touched);
        json.WriteNumber("contradictory", report.Impact.Contradictory);
        json.WriteStartArray("charges");
        foreach (var charged in report.Impact.Charges)
        {
            Write(json, charged);
        }

        json.WriteEndArray();
        json.WriteNumber("byTheDayAlone", report.Impact.Uncharged);
        json.WriteStartArray("moves");
        foreach (var move in report.Impact.Moves)
        {
            Write(json, move);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChargedImpact charged)
    {
        json.WriteStartObject();
        WriteMembers(json, charged.Charge);
        json.WriteNumber("cases", charged.Cases);
        json.WriteStartObject("byKind");
        foreach (var (kind, wire, _) in KindWords.All.Where(k => charged.ByKind.ContainsKey(k.Kind)))
        {
            json.WriteNumber(wire, charged.ByKind[kind]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortfolioMove move)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindWords.WireOf(move.Question.Conclusion.Kind));
        json.WriteString("id", move.Question.Conclusion.Id);
        json.WriteString("role", move.Question.By);
        Write(json, "before", move.Before);
        Write(json, "after", move.After);
        json.WriteNumber("cases", move.Cases);
        json.WriteStartArray("charges");
        foreach (var (charge, cases) in move.Charges)
        {
            json.WriteStartObject();
            WriteMembers(json, charge);
            json.WriteNumber("cases", cases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteExamples(json, move);
        json.WriteEndObject();
    }

    private static void WriteExamples(Utf8JsonWriter json, PortfolioMove move)
    {
        json.WriteStartArray("examples");
        foreach (var (name, part) in move.Examples)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("part", part.Length == 0 ? null : part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what was found as an object.</summary>
    internal static void Write(Utf8JsonWriter json, string name, PortfolioOutcome outcome)
    {
        json.WriteStartObject(name);
        OutcomeWords.Write(json, outcome);
        json.WriteEndObject();
    }

    /// <summary>Writes a declaration that differs as members of an object.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, Charge charge)
    {
        json.WriteString("id", charge.Id);
        json.WriteStartArray("cites");
        charge.Cites.ToList().ForEach(c => json.WriteStringValue(c.Display));
        json.WriteEndArray();
        json.WriteString("change", charge.IsNew ? "new" : charge.IsGone ? "gone" : "changed");
    }
}
