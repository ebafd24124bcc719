using System.Text;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Documents;

/// <summary>The documents a text prescribes.</summary>
internal static class FormList
{
    /// <summary>A line for each: its id, what it is called, by which provision and for which duty.</summary>
    public static string Write(LawText text, Language language)
    {
        var lines = new StringBuilder();
        var width = text.Forms.Count == 0 ? 0 : text.Forms.Max(f => f.Id.Length);
        foreach (var form in text.Forms)
        {
            var duty = form.Duty is null ? string.Empty : $" — {form.Duty.Title.In(language)}";
            lines.AppendLine($"{form.Id.PadRight(width)}  {form.Title.In(language)} ({form.Cites[0].Named.In(language)}){duty}");
        }

        return lines.ToString();
    }
}
