using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Cli.Laws.Due;

/// <summary>Ends of time limits for programs.</summary>
internal static class DueJson
{
    /// <summary>An array with an object for each limit; `hour` is null where the limit ends with the day.</summary>
    public static string Write(IReadOnlyList<(Limit Limit, DueMoment Moment)> due) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (limit, moment) in due)
        {
            json.WriteStartObject();
            json.WriteString("duty", limit.Id);
            json.WriteString("cite", limit.Cite?.Display);
            json.WriteString("length", DurationWords.Of(limit.Length).English);
            json.WriteString("event", limit.Event?.Id);
            json.WriteBoolean("lasts", limit.Lasts);
            json.WriteString("day", moment.Day.ToString("yyyy-MM-dd"));
            json.WriteString("hour", moment.Hour?.ToString("HH:mm"));
            json.WriteBoolean("earliest", moment.Earliest);
            json.WriteStartArray("steps");
            foreach (var step in moment.Steps)
            {
                json.WriteStartObject();
                json.WriteString("en", step.English);
                json.WriteString("nl", step.Dutch);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
