using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Cli.Laws;

/// <summary>Writes coverage for reading: a line for each article, below it what is missing of it.</summary>
internal static class CoverageText
{
    /// <summary>The text.</summary>
    public static string Write(IReadOnlyList<LawCoverage> coverages, Language language)
    {
        var lines = new StringBuilder();
        foreach (var coverage in coverages)
        {
            lines.AppendLine(AskedTexts.NameOf(coverage.Text));
            lines.AppendLine(new Words($"  articles and annexes: {CoverageWords.Counts(coverage.Articles.Select(a => a.Whole)).English}", $"  artikelen en bijlagen: {CoverageWords.Counts(coverage.Articles.Select(a => a.Whole)).Dutch}").In(language));
            lines.AppendLine(new Words($"  their parts: {CoverageWords.Counts(coverage.Units).English}", $"  hun onderdelen: {CoverageWords.Counts(coverage.Units).Dutch}").In(language));
            foreach (var article in coverage.Articles)
            {
                lines.AppendLine($"  {article.Whole.Provision.Named.In(language),-12} {CoverageWords.Of(article.Whole.State).In(language),-14} {CoverageWords.By(article.Whole.By)}".TrimEnd());
                if (article.Missing.Count > 0 && article.Whole.State != CoverageState.Missing)
                {
                    lines.AppendLine($"               {CoverageWords.Of(CoverageState.Missing).In(language)}: {string.Join(", ", article.Missing)}");
                }
            }
        }

        return lines.ToString();
    }
}
