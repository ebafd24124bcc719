using System.Text;
using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Coverage for people: how much, and what is not encoded.</summary>
internal static class CoverageText
{
    /// <summary>The text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<CoveredProvision> Articles)> covered, Language language)
    {
        var lines = new StringBuilder();
        foreach (var (text, articles) in covered)
        {
            var whole = CoverageWords.Counted(articles);
            var parts = CoverageWords.Counted(CoverageWords.Units(articles));
            lines.AppendLine(new Words($"{CoverageWords.NameOf(text)}: articles and annexes: {whole.English}; their parts: {parts.English}", $"{CoverageWords.NameOf(text)}: artikelen en bijlagen: {whole.Dutch}; hun delen: {parts.Dutch}").In(language));
            foreach (var article in articles.Where(a => a.State is CoverageState.Stated or CoverageState.NotComputable))
            {
                var reason = article.Reasons.Count > 0 ? $": {article.Reasons[0].In(language)}" : string.Empty;
                lines.AppendLine($"  {article.Provision.Display} {CoverageWords.Of(article.State).In(language)}{reason}");
            }

            foreach (var missing in articles.SelectMany(a => a.Missing))
            {
                lines.AppendLine($"  {missing.Display} {CoverageWords.Of(CoverageState.Missing).In(language)}");
            }
        }

        return lines.ToString();
    }
}
