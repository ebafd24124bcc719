using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>Writes proofs for reading: the figures of each kind of claim, then what is refuted.</summary>
internal static class ProofText
{
    /// <summary>The text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<ProofResult> Results)> proofs, Language language)
    {
        var lines = new StringBuilder();
        foreach (var (text, results) in proofs)
        {
            lines.AppendLine($"{AskedTexts.NameOf(text)} ({new Words($"{text.Readings.Count} readings, each side tried", $"{text.Readings.Count} lezingen, elke kant beproefd").In(language)})");
            foreach (var kind in results.GroupBy(r => r.Claim.Kind))
            {
                var counts = kind.GroupBy(r => r.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {ProofWords.Of(g.Key).In(language)}");
                lines.AppendLine($"  {ProofWords.OfKind(kind.Key).In(language)}: {string.Join(", ", counts)}");
            }

            foreach (var result in results.Where(r => r.Finding is not null))
            {
                Write(lines, result, language);
            }
        }

        return lines.ToString();
    }

    private static void Write(StringBuilder lines, ProofResult result, Language language)
    {
        lines.AppendLine().AppendLine(result.Finding!.Render(language));
        if (result.Readings.Count > 0)
        {
            var sides = string.Join(", ", result.Readings.Select(r => $"{r.Key} {(r.Value ? "yes" : "no")}"));
            lines.AppendLine(new Words($"       under the reading {sides}", $"       onder de lezing {sides}").In(language));
        }
    }
}
