using System.Text.Json;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes the conclusions of a verdict: the classes that hold, then every ground whatever its state.</summary>
internal sealed class ConclusionJson(Utf8JsonWriter writer, Act act)
{
    /// <summary>Writes them all.</summary>
    public void WriteAll(Verdict verdict)
    {
        writer.WriteStartArray("conclusions");
        foreach (var judged in verdict.Classes.Where(c => c.State == State.Yes).Concat(verdict.Grounds))
        {
            Write(judged);
        }

        writer.WriteEndArray();
    }

    private void Write(Judged judged)
    {
        var cite = LawLinks.CiteOf(judged);
        writer.WriteStartObject();
        writer.WriteString("id", judged.Conclusion.Id);
        writer.WriteString("state", WireNames.Of(judged.State));
        if (judged.State == State.BeyondBudget)
        {
            writer.WriteBoolean("budget", true);
        }

        writer.WriteString("cite", cite?.Display);
        writer.WriteString("eli", cite is { } provision ? act.EliOf(provision) : act.Eli);
        writer.WriteString("link", LawLinks.LinkTo(act, cite));
        WriteTimed(writer, "applies", judged.Timed);
        writer.WriteStartArray("judgements");
        foreach (var fact in judged.Judgements)
        {
            writer.WriteStringValue(fact.Id);
        }

        writer.WriteEndArray();
        WriteBecause(judged.Because);
        writer.WriteEndObject();
    }

    /// <summary>Writes since or from when something binds, and what spares it; only the day, as null, where it does not hold.</summary>
    public static void WriteTimed(Utf8JsonWriter writer, string dayName, Timed? timed)
    {
        writer.WriteString(dayName, timed?.From is { } day ? WireNames.Of(day) : null);
        if (timed is null)
        {
            return;
        }

        writer.WriteString("timing", WireNames.Of(timed.Timing));
        if (timed.SparedBy is { } spare)
        {
            writer.WriteStartObject("spared");
            writer.WriteString("cite", spare.Cites.Count > 0 ? spare.Cites[0].Display : null);
            writer.WriteEndObject();
        }

        if (timed.Decide.Count > 0)
        {
            writer.WriteStartArray("decidedBy");
            foreach (var fact in timed.Decide)
            {
                writer.WriteStringValue(fact.Id);
            }

            writer.WriteEndArray();
        }
    }

    private void WriteBecause(IReadOnlyList<Because> steps)
    {
        writer.WriteStartArray("because");
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("id", step.Id);
            writer.WriteString("cite", step.Cite?.Display);
            writer.WriteString("state", step.Answer is null ? WireNames.Of(step.State) : "given");
            if (step.Answer is { } answer)
            {
                writer.WritePropertyName("answer");
                CanonicalFacts.WriteValue(writer, answer);
            }

            WriteBecause(step.Steps);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
