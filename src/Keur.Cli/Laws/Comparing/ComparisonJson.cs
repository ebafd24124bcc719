using System.Text.Json;
using Keur.Exchange.Cards;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;

namespace Keur.Cli.Laws.Comparing;

/// <summary>A comparison for programs.</summary>
internal static class ComparisonJson
{
    /// <summary>The JSON.</summary>
    public static string Write(ShownComparison shown, Language language) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        Write(json, "before", shown.Before, shown.Found.Before);
        Write(json, "after", shown.After, shown.Found.After);
        json.WriteStartObject("reported");
        Write(json, shown.Found.Reported, shown.Found.Classes, language);
        json.WriteEndObject();
        json.WriteStartObject("applied");
        Write(json, shown.Found.Applied, shown.Found.AppliedClasses, language);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>The JSON of what the other side of each reading would change.</summary>
    public static string Write(IReadOnlyList<ReadingComparison> readings, Language language) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("reading", reading.Reading.Id);
            Write(json, "cites", [.. reading.Reading.Cites.Select(c => c.Display)]);
            json.WriteBoolean("taken", reading.Taken);
            json.WriteString("yes", reading.Reading.Yes.In(language));
            json.WriteString("no", reading.Reading.No.In(language));
            Write(json, "reported", reading.Reported, language);
            Write(json, "applied", reading.Applied, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string name, string spec, AskedLaw law)
    {
        json.WriteStartObject(name);
        json.WriteString("law", spec);
        json.WriteString("text", law.Text.Since?.ToString("yyyy-MM-dd"));
        json.WriteString("asOf", law.Day.ToString("yyyy-MM-dd"));
        json.WriteString("lawHash", law.Text.Hash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ComparedConclusion> conclusions, Matrix matrix, Language language)
    {
        Write(json, "conclusions", conclusions, language);
        json.WriteStartObject("classes");
        json.WriteBoolean("complete", matrix.IsComplete);
        json.WriteNumber("questions", matrix.Questions);
        json.WriteStartArray("facts");
        matrix.Facts.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        Write(json, "cells", matrix.Cells);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<ComparedConclusion> conclusions, Language language)
    {
        json.WriteStartArray(name);
        foreach (var compared in conclusions)
        {
            json.WriteStartObject();
            json.WriteString("id", compared.Id);
            json.WriteString("title", compared.Title.In(language));
            json.WriteString("cite", compared.Any.Cites.Count > 0 ? compared.Any.Cites[0].Display : null);
            json.WriteString("sameness", Name(compared.Sameness));
            json.WriteBoolean("inBefore", compared.Before is not null);
            json.WriteBoolean("inAfter", compared.After is not null);
            Write(json, "cells", compared.Cells);
            Write(json, compared.Charges);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Cell> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            Write(json, "before", cell.Before);
            Write(json, "after", cell.After);
            if (cell.Share is { } share)
            {
                json.WriteNumber("share", share);
            }
            else
            {
                json.WriteNull("share");
            }

            if (!cell.Stays)
            {
                json.WriteStartObject("witness");
                cell.Witness.ToList().ForEach(a => Write(json, a));
                json.WriteEndObject();
                Write(json, cell.Charges);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        if (answer.Fact.Type == FactType.SomeOf)
        {
            Write(json, answer.Fact.Id, [.. answer.Includes.Select(v => answer.Fact.Values[v].Name)]);
            return;
        }

        json.WriteString(answer.Fact.Id, CardWriter.Value(answer));
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        ids.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    /// <summary>What of two laws differs.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Charge> charges)
    {
        json.WriteStartArray("charges");
        foreach (var charge in charges)
        {
            json.WriteStartObject();
            json.WriteString("id", charge.Id);
            Write(json, "cites", [.. charge.Cites.Select(c => c.Display)]);
            json.WriteString("change", charge.IsNew ? "new" : charge.IsGone ? "gone" : "changed");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(Sameness sameness) => sameness switch
    {
        Sameness.Unchanged => "unchanged",
        Sameness.Equivalent => "equivalent",
        Sameness.Different => "different",
        _ => "beyond-budget",
    };
}
