using System.Text.Json;
using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes the duties of a verdict: those owed and those that may be.</summary>
internal sealed class DutyJson(Utf8JsonWriter writer, Language language)
{
    /// <summary>Writes them all.</summary>
    public void WriteAll(IEnumerable<DutyJudged> duties)
    {
        writer.WriteStartArray("duties");
        foreach (var judged in duties)
        {
            Write(judged);
        }

        writer.WriteEndArray();
    }

    /// <summary>The end of the time limit of a duty that binds by then; null where nothing must be done by any day.</summary>
    public static Due? DueOf(DutyJudged judged) => judged switch
    {
        { Timed.Timing: Timing.Spared } => null,
        { Timed: { Timing: Timing.Later, From: { } from }, Due: { } due } when due.Moment.Day < from => null,
        _ => judged.Due,
    };

    private void Write(DutyJudged judged)
    {
        writer.WriteStartObject();
        writer.WriteString("id", judged.Duty.Id);
        writer.WriteString("role", judged.Role);
        writer.WriteString("title", judged.Duty.Title.In(language));
        writer.WriteString("cite", judged.Duty.Cites.Count > 0 ? judged.Duty.Cites[0].Display : null);
        writer.WriteString("state", WireNames.Of(judged.State));
        if (judged.State == State.BeyondBudget)
        {
            writer.WriteBoolean("budget", true);
        }

        ConclusionJson.WriteTimed(writer, "from", judged.Timed);
        if (DueOf(judged) is { } due)
        {
            WriteDue(due);
        }

        new DutyTerms(writer, language).Write(judged.Duty);
        writer.WriteEndObject();
    }

    private void WriteDue(Due due)
    {
        writer.WriteStartObject("due");
        writer.WriteString("day", WireNames.Of(due.Moment.Day));
        if (due.Moment.Hour is { } hour)
        {
            writer.WriteString("hour", hour.ToString("HH:mm"));
        }

        writer.WriteBoolean("earliest", due.Moment.Earliest);
        writer.WriteString("of", due.Limit.Event.Id);
        if (due.Limit.Cites.Count > 0)
        {
            writer.WriteString("cite", due.Limit.Cites[0].Display);
        }

        writer.WriteEndObject();
    }
}
