using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.TimeLimits;

namespace Keur.Cli.Laws.Due;

/// <summary>Ends of time limits for people: the moment first, then how it was counted.</summary>
internal sealed class DueText(LawText text, Terminal terminal)
{
    /// <summary>The text.</summary>
    public string Write(IReadOnlyList<(Limit Limit, DueMoment Moment)> due)
    {
        var lines = new StringBuilder();
        foreach (var same in due.GroupBy(d => (d.Limit.Cite, d.Limit.Length, d.Limit.Event, When: WhenOf(d.Limit), d.Limit.Lasts)))
        {
            var (limit, moment) = same.First();
            foreach (var one in same)
            {
                WriteTitle(lines, one.Limit);
            }

            WriteLength(lines, limit);
            Wrap(lines, Ends(limit, moment), "  ");
            foreach (var step in moment.Steps)
            {
                Wrap(lines, "- " + step.In(terminal.Language), "    ");
            }

            lines.AppendLine();
        }

        return lines.ToString().TrimEnd() + "\n";
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(terminal.Language);

    private void Wrap(StringBuilder lines, string said, string indent)
    {
        foreach (var line in WrappedText.Lines(said, terminal.Width, indent))
        {
            lines.AppendLine(line);
        }
    }

    private void WriteTitle(StringBuilder lines, Limit limit)
    {
        var cite = limit.Cite is { } provision ? $" ({provision.Named.In(terminal.Language)}, {text.Act.Id})" : string.Empty;
        Wrap(lines, limit.Title.In(terminal.Language) + cite, string.Empty);
    }

    private static string WhenOf(Limit limit) => limit.When is null ? string.Empty : FormulaText.Of(limit.When);

    private void WriteLength(StringBuilder lines, Limit limit)
    {
        if (limit.Cite is null)
        {
            return;
        }

        var length = DurationWords.Of(limit.Length).In(terminal.Language);
        var from = limit.Event is null ? string.Empty : In($" from: {limit.Event.Ask.English}", $" vanaf: {limit.Event.Ask.Dutch}");
        var when = limit.When is null ? string.Empty : In($" Counts when: {WhenOf(limit)}.", $" Telt als: {WhenOf(limit)}.");
        Wrap(lines, $"{length}{from}{when}", "  ");
    }

    private string Ends(Limit limit, DueMoment moment)
    {
        var at = moment.Hour is { } hour ? $"{moment.Day:yyyy-MM-dd} {hour:HH:mm}" : $"{moment.Day:yyyy-MM-dd}";
        return (limit.Lasts, moment.Earliest) switch
        {
            (true, _) => In($"Lasts until {at}.", $"Duurt tot {at}."),
            (_, true) => In($"Ends on {at} at the earliest.", $"Eindigt op zijn vroegst op {at}."),
            _ => In($"Ends on {at}.", $"Eindigt op {at}."),
        };
    }
}
