using System.Text;
using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes verdicts as Markdown, for a merge request or a wiki; provisions link to the official text.</summary>
public sealed class VerdictMarkdown
{
    private const string Special = "\\`*_{}[]<>#|";

    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>The verdicts, one below the other.</summary>
    public string Write(IEnumerable<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return string.Join("\n", cases.Select(Write));
    }

    private string Write(JudgedCase judged)
    {
        var report = VerdictReport.Of(judged);
        var page = new StringBuilder($"# {Plain(judged.Card)}\n\n**{Plain(report.Answer.In(Language))}**\n");
        foreach (var section in report.Sections)
        {
            page.Append($"\n## {section.Heading.In(Language)}\n");
            var deep = false;
            foreach (var line in section.Lines)
            {
                // A list and a paragraph need an empty line between them.
                page.Append(line.Depth == 0 || !deep ? "\n" : string.Empty).Append(Said(line)).Append('\n');
                deep = line.Depth > 0;
            }
        }

        return page.ToString();
    }

    private string Said(ReportLine line)
    {
        var text = Plain(line.Text.In(Language));
        var strong = line.Tone is ReportTone.Strong or ReportTone.Bad ? $"**{text}**" : text;
        var lead = line.Depth == 0 ? string.Empty : new string(' ', (line.Depth - 1) * 2) + "- ";
        var after = line.After is { } more ? $" {Plain(more.In(Language))}" : string.Empty;
        return lead + strong + Cited(line) + after;
    }

    private string Cited(ReportLine line) => line switch
    {
        { Cite: { } cite, Link: { } link } => $" ([{cite.Named.In(Language)}]({link.Replace("(", "%28").Replace(")", "%29")}))",
        _ => LawLinks.Bracketed(line.Cite).In(Language),
    };

    /// <summary>A text with what Markdown would take for a mark escaped, on one line.</summary>
    internal static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(Special.Contains(letter) ? "\\" : string.Empty).Append(letter);
        }

        return escaped.ToString();
    }
}
