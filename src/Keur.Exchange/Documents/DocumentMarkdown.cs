using System.Text;
using Keur.Law;

namespace Keur.Exchange.Documents;

/// <summary>Writes documents as Markdown: a heading and a place to write for every field.</summary>
public static class DocumentMarkdown
{
    /// <summary>The document.</summary>
    public static string Write(PrescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var language = document.Dutch ? Language.Dutch : Language.English;
        var page = new StringBuilder();
        page.AppendLine($"# {document.Title}").AppendLine();
        page.AppendLine($"- {new Words("Prescribed by", "Voorgeschreven door").In(language)}: [{document.Cite}]({document.Link}), `{document.Law}`");
        Line(page, new Words("For", "Voor").In(language), document.Duty);
        Line(page, new Words("System", "Systeem").In(language), document.System);
        Line(page, new Words("By", "Door").In(language), document.Actor);
        page.AppendLine($"- {DocumentWords.Left(document).In(language)}").AppendLine();
        page.AppendLine(DocumentWords.Notice.In(language));
        foreach (var field in document.Fields)
        {
            page.AppendLine().AppendLine($"## {field.Mark} {field.Text}").AppendLine();
            page.AppendLine($"*{field.Cite}; {DocumentWords.Need(field).In(language)}*").AppendLine();
            page.AppendLine(field.Value ?? $"[{DocumentWords.Placeholder(field).In(language)}]");
        }

        return page.ToString();
    }

    private static void Line(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.AppendLine($"- {name}: {value}");
        }
    }
}
