using System.Text.Json;
using Keur.Cli.Laws;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Cards;

/// <summary>Writes for programs what would turn a conclusion, or settle it.</summary>
internal static class WhatIfJson
{
    /// <summary>The JSON: one element a case and law.</summary>
    public static string Write(IReadOnlyList<FoundCase> cases, Language language) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var one in cases)
        {
            json.WriteStartObject();
            json.WriteString("card", one.Name);
            json.WriteString("law", one.Law);
            json.WriteString("conclusion", one.Found.Conclusion.Id);
            json.WriteString("title", one.Found.Conclusion.Title.In(language));
            json.WriteString("state", Name(one.Found.State));
            json.WriteBoolean("exact", one.Found.IsExact);
            WriteTurns(json, one);
            WriteSettlings(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteTurns(Utf8JsonWriter json, FoundCase one)
    {
        json.WriteStartArray("turns");
        foreach (var turn in one.Found.Turns)
        {
            json.WriteStartObject();
            Write(json, "change", turn.Changes);
            json.WriteStartArray("fallsAway");
            turn.Facts.Except(turn.Changes.Select(a => a.Fact)).ToList().ForEach(f => json.WriteStringValue(f.Id));
            json.WriteEndArray();
            Write(json, "besides", turn.Besides);
            json.WriteStartArray("through");
            foreach (var conclusion in turn.Through)
            {
                json.WriteStartObject();
                json.WriteString("id", conclusion.Id);
                json.WriteString("cite", conclusion.Cites[0].Display);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSettlings(Utf8JsonWriter json, FoundCase one)
    {
        json.WriteStartArray("settlings");
        foreach (var settling in one.Found.Settlings)
        {
            json.WriteStartObject();
            json.WriteString("state", Name(settling.State));
            Write(json, "answers", settling.Answers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Answer> answers)
    {
        json.WriteStartObject(name);
        foreach (var answer in answers)
        {
            json.WriteString(answer.Fact.Id, CardWriter.Value(answer));
        }

        json.WriteEndObject();
    }

    private static string Name(State state) => state switch
    {
        State.Yes => "yes",
        State.No => "no",
        State.Open => "open",
        _ => "beyond-budget",
    };
}
