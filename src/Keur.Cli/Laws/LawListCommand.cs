using System.CommandLine;
using System.Text;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>`keur law list`: the acts, their texts, and how much of each is encoded.</summary>
internal static class LawListCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var format = LawOptions.Format(terminal, "text", "json");
        var directory = LawOptions.Directory(terminal);
        var command = new Command("list", new Words("List the acts and their texts.", "Som de wetten en hun teksten op.").In(terminal.Language)) { format, directory };
        HelpText.Examples[command] = ["keur law list", "keur law list --format json"];
        command.SetAction(parsed =>
        {
            if (new LawAtHand(terminal).Open(parsed.GetValue(directory)) is not { } library)
            {
                return Terminal.BadInput;
            }

            var texts = library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics())).ToList();
            terminal.Out.Write(parsed.GetValue(format) == "json" ? Json(texts) : Text(texts, terminal.Language));
            return 0;
        });
        return command;
    }

    private static string Text(List<LawText> texts, Language language)
    {
        var lines = new StringBuilder();
        foreach (var text in texts)
        {
            var since = text.Since is { } day
                ? new Words($"text since {day:yyyy-MM-dd}", $"tekst sinds {day:yyyy-MM-dd}")
                : new Words("never in force", "nooit in werking getreden");
            var amended = text.Amendments.Count > 0 ? $" + {string.Join(" + ", text.Amendments.Select(a => a.Id))}" : string.Empty;
            lines.Append(text.Act.Id).Append(amended).Append("  ").Append(text.Act.Title.In(language)).Append("  ").AppendLine(since.In(language));
            lines.AppendLine(new Words(
                $"    {text.Facts.Count} facts, {text.Rules.Count} rules, {text.Duties.Count} duties, {text.Routes.Count} routes, {text.Penalties.Count} penalties, {text.Readings.Count} readings, {text.Examples.Count} examples",
                $"    {text.Facts.Count} feiten, {text.Rules.Count} regels, {text.Duties.Count} plichten, {text.Routes.Count} routes, {text.Penalties.Count} sancties, {text.Readings.Count} lezingen, {text.Examples.Count} voorbeelden").In(language));
        }

        return lines.ToString();
    }

    private static string Json(List<LawText> texts) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("id", text.Act.Id);
            json.WriteString("title", text.Act.Title.English);
            json.WriteString("titleNl", text.Act.Title.Dutch);
            json.WriteString("celex", text.Act.Celex);
            json.WriteString("eli", text.Act.Eli);
            json.WriteString("text", text.Since?.ToString("yyyy-MM-dd"));
            json.WriteBoolean("inForce", text.IsAdopted);
            json.WriteStartArray("amendedBy");
            foreach (var act in text.Amendments)
            {
                json.WriteStringValue(act.Id);
            }

            json.WriteEndArray();
            json.WriteString("hash", text.Hash);
            WriteCounts(json, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteCounts(Utf8JsonWriter json, LawText text)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("facts", text.Facts.Count);
        json.WriteNumber("rules", text.Rules.Count);
        json.WriteNumber("duties", text.Duties.Count);
        json.WriteNumber("routes", text.Routes.Count);
        json.WriteNumber("penalties", text.Penalties.Count);
        json.WriteNumber("forms", text.Forms.Count);
        json.WriteNumber("readings", text.Readings.Count);
        json.WriteNumber("examples", text.Examples.Count);
        json.WriteEndObject();
    }
}
