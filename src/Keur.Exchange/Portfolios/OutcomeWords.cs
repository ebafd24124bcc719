using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>What was found of a question for a case, for people and for programs.</summary>
internal static class OutcomeWords
{
    /// <summary>A few words: `open`, `yes, from 2027-12-02`.</summary>
    public static Words Of(PortfolioOutcome outcome) => outcome switch
    {
        { State: State.No } => new("no", "nee"),
        { State: State.Open } => new("open", "open"),
        { State: State.BeyondBudget } => new("not settled within the bound on work", "niet beslist binnen de grens aan rekenwerk"),
        { Timing: { } timing } => Of(timing),
        _ => new("yes", "ja"),
    };

    private static Words Of(PortfolioTiming timing)
    {
        var day = timing.From?.ToString("yyyy-MM-dd");
        return timing.Timing switch
        {
            Timing.Now => new($"yes, since {day}", $"ja, sinds {day}"),
            Timing.Later => new($"yes, from {day}", $"ja, vanaf {day}"),
            Timing.Spared => new("yes, but spared", "ja, maar gespaard"),
            Timing.IfAdopted => new("yes, if adopted", "ja, indien aangenomen"),
            _ => day is null ? new("yes, from when is open", "ja, vanaf wanneer is open") : new($"yes, from when is open, at the earliest {day}", $"ja, vanaf wanneer is open, op zijn vroegst {day}"),
        };
    }

    /// <summary>Its state, timing and first day as cells of a table; empty where there is none.</summary>
    public static string[] CellsOf(PortfolioOutcome outcome) =>
        [WireNames.Of(outcome.State), outcome.Timing is { } timing ? WireNames.Of(timing.Timing) : string.Empty, outcome.Timing?.From is { } day ? WireNames.Of(day) : string.Empty];

    /// <summary>Writes its state, timing and first day as members of an object, and where that is asked by what it is held off.</summary>
    public static void Write(Utf8JsonWriter json, PortfolioOutcome outcome, Spare? spare = null)
    {
        json.WriteString("state", WireNames.Of(outcome.State));
        if (outcome.Timing is { } timing)
        {
            json.WriteString("timing", WireNames.Of(timing.Timing));
            json.WriteString("from", timing.From?.ToString("yyyy-MM-dd"));
        }

        if (spare is not null)
        {
            json.WriteStartObject("spared");
            json.WriteString("cite", spare.Cites is [var cite, ..] ? cite.Display : null);
            json.WriteEndObject();
        }
    }
}
