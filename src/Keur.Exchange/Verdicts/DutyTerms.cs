using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Verdicts;

/// <summary>What a duty says beyond who owes it and since when: towards whom, at whose request, by when, how often, how long, and what shows it. What it does not say is left out.</summary>
internal sealed class DutyTerms(Utf8JsonWriter writer, Language language)
{
    /// <summary>Writes the terms as members of the object at hand.</summary>
    public void Write(Duty duty)
    {
        WriteNames("to", duty.To.Select(t => t.In(language)));
        WriteNames("askedBy", duty.AskedBy.Select(a => a.In(language)));
        WriteNames("before", duty.Before.Select(b => b.Id));
        if (duty.By is { } by)
        {
            writer.WriteString("by", WireNames.Of(by));
        }

        if (duty.AtOnce)
        {
            writer.WriteBoolean("atOnce", value: true);
        }

        if (duty.Every is { } every)
        {
            writer.WriteString("every", DurationWords.Of(every).English);
        }

        WriteLengths("within", duty.Within.Select(w => (w.Length, (string?)null, new[] { w.Event.Id }, w.Cites)));
        WriteLengths("lasts", duty.For.Select(f => (f.Length, f.Bound, f.From.Select(x => x.Id).ToArray(), f.Cites)));
        WriteProof(duty);
    }

    private void WriteNames(string key, IEnumerable<string> names)
    {
        var all = names.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(key);
        all.ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
    }

    private void WriteLengths(string key, IEnumerable<(Duration Length, string? Bound, string[] Of, IReadOnlyList<Citation> Cites)> lengths)
    {
        var all = lengths.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(key);
        foreach (var (length, bound, of, cites) in all)
        {
            writer.WriteStartObject();
            writer.WriteString("length", bound is null ? DurationWords.Of(length).English : $"{bound} {DurationWords.Of(length).English}");
            WriteNames("of", of);
            if (cites.Count > 0)
            {
                writer.WriteString("cite", cites[0].Display);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The form by its id, or the paper in words.</summary>
    private void WriteProof(Duty duty)
    {
        if (duty.Form is { } form)
        {
            writer.WriteString("form", form.Id);
        }

        if (duty.Paper is { } paper)
        {
            writer.WriteString("paper", paper.In(language));
        }
    }
}
