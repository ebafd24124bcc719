using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Writes what is shown of a law for reading.</summary>
internal static class ShownLawText
{
    /// <summary>The text.</summary>
    public static string Write(ShownLaw shown, Language language)
    {
        var lines = new StringBuilder();
        var prose = string.Empty;
        foreach (var conclusion in shown.Conclusions)
        {
            if (conclusion.Prose.In(language) is var own && own != prose)
            {
                prose = own;
                lines.AppendLine().AppendLine(conclusion.Title.In(language)).AppendLine(prose);
            }

            Write(lines, conclusion, language);
        }

        foreach (var reading in shown.Readings)
        {
            var taken = reading.Taken ? "yes" : "no";
            lines.AppendLine().AppendLine($"reading {reading.Id} @ {Cites(reading.Cites)}  ({new Words("taken", "gekozen").In(language)}: {taken})");
            lines.AppendLine($"  yes: {reading.Yes.In(language)}").AppendLine($"  no:  {reading.No.In(language)}");
        }

        foreach (var stated in shown.Stated)
        {
            lines.AppendLine().AppendLine($"{(stated.Computable ? "stated" : "not computable")} @ {Cites(stated.Cites)}").AppendLine($"  {stated.Text.In(language)}");
        }

        foreach (var example in shown.Examples)
        {
            lines.AppendLine().AppendLine($"{new Words("example", "voorbeeld").In(language)}: {example.Title}{(example.Source is null ? string.Empty : $"  [{example.Source}]")}");
            lines.AppendLine($"  {new Words("then", "dan").In(language)} {string.Join(", ", example.Then.Select(o => $"{o.Id} {o.Expected}"))}");
        }

        return lines.ToString().TrimStart('\n') is var text && text.Length > 0 ? text : lines.ToString();
    }

    private static string Cites(IEnumerable<Citation> cites) => string.Join(", ", cites);

    private static void Write(StringBuilder lines, Conclusion conclusion, Language language)
    {
        lines.AppendLine().AppendLine($"{Kind(conclusion)} {conclusion.Id} @ {Cites(conclusion.Cites)}");
        foreach (var line in RuleLines.Of(conclusion, language))
        {
            lines.Append("  ").AppendLine(line);
        }
    }

    /// <summary>The word that opens its declaration.</summary>
    public static string Kind(Conclusion conclusion) => conclusion switch
    {
        Duty => "duty",
        Route => "route",
        Penalty => "penalty",
        Flag => "flag",
        _ => "rule",
    };
}
