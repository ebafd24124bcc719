using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>
/// Writes verdicts as SARIF 2.1.0: a run per law, a result per class that holds or is open. A class the law marks `fails` is an error, another that holds a
/// warning, an open one a note. What says that nothing was found gives no result: a class no, the class outside the act, the class when no other holds.
/// </summary>
public sealed class VerdictSarif
{
    /// <summary>The language of messages.</summary>
    public Language Language { get; init; }

    /// <summary>What was found before; null leaves out whether a result is new.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The program named as the tool.</summary>
    public string Engine { get; init; } = Receipt.ThisEngine;

    /// <summary>The verdicts as one log.</summary>
    public string Write(IReadOnlyList<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            foreach (var run in cases.GroupBy(c => Receipt.SpecOf(c.Verdict)))
            {
                WriteRun(writer, run.Key, [.. run]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private void WriteRun(Utf8JsonWriter writer, string spec, List<JudgedCase> cases)
    {
        var text = cases[0].Verdict.Text;
        var rules = text.Classes.Where(IsReported).ToList();
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "keur");
        writer.WriteString("version", Engine[(Engine.IndexOf('/') + 1)..]);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(writer, rule, text.Act);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("automationDetails");
        writer.WriteString("id", spec + "/");
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        var results = new SarifResult(writer, Language) { Baseline = Baseline };
        foreach (var judged in cases)
        {
            foreach (var held in judged.Verdict.Classes.Where(c => c.State != State.No && IsReported((Group)c.Conclusion)))
            {
                results.Write(judged, held, rules.IndexOf((Group)held.Conclusion));
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static bool IsReported(Group group) => group.Name is { Outside: false, Otherwise: false };

    private void WriteRule(Utf8JsonWriter writer, Group rule, Act act)
    {
        var cite = rule.Grounds.SelectMany(g => g.Cites).Cast<Citation?>().FirstOrDefault();
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        WriteText(writer, "shortDescription", rule.Title.In(Language));
        WriteText(writer, "help", HelpOf(rule));
        writer.WriteString("helpUri", LawLinks.LinkTo(act, cite));
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifResult.LevelOf(rule, State.Yes));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private string HelpOf(Group rule)
    {
        var grounds = rule.Grounds.Select(g => $"{g.Title.In(Language)} ({string.Join(", ", g.Cites.Select(c => c.Named.In(Language)))})");
        return string.Join('\n', grounds.Prepend(rule.Title.In(Language) + ":"));
    }

    /// <summary>Writes a text as SARIF holds one.</summary>
    internal static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
