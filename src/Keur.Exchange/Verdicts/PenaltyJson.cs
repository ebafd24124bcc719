using System.Text.Json;
using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes the penalties of a verdict.</summary>
internal sealed class PenaltyJson(Utf8JsonWriter writer, Language language)
{
    /// <summary>Writes them all.</summary>
    public void WriteAll(IEnumerable<PenaltyJudged> penalties)
    {
        writer.WriteStartArray("penalties");
        foreach (var judged in penalties)
        {
            Write(judged);
        }

        writer.WriteEndArray();
    }

    private void Write(PenaltyJudged judged)
    {
        writer.WriteStartObject();
        writer.WriteString("id", judged.Penalty.Id);
        writer.WriteString("cite", judged.Penalty.Cites.Count > 0 ? judged.Penalty.Cites[0].Display : null);
        writer.WritePropertyName("max");
        if (judged.Max is { } max)
        {
            writer.WriteRawValue(max.ToString("0.############"));
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("currency", PenaltyWords.Currency);
        writer.WriteString("rule", PenaltyWords.Rule(judged).In(language));
        writer.WriteStartArray("reaches");
        foreach (var id in judged.Reaches)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
