using System.Text;
using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>Coverage as a page: a row for every article, annex and part of one.</summary>
internal static class CoverageMarkdown
{
    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<CoveredProvision> Articles)> covered, Language language)
    {
        var page = new StringBuilder();
        foreach (var (text, articles) in covered)
        {
            page.AppendLine($"# {CoverageWords.NameOf(text)}: {text.Act.Title.In(language)}").AppendLine();
            page.AppendLine(new Words(
                $"What became of every provision. Made by `keur law coverage {CoverageWords.NameOf(text)} --format markdown`.",
                $"Wat er van elke bepaling is geworden. Gemaakt door `keur law coverage {CoverageWords.NameOf(text)} --format markdown --lang nl`.").In(language)).AppendLine();
            page.AppendLine(new Words($"Articles and annexes: {CoverageWords.Counted(articles).English}. Their parts: {CoverageWords.Counted(CoverageWords.Units(articles)).English}.", $"Artikelen en bijlagen: {CoverageWords.Counted(articles).Dutch}. Hun delen: {CoverageWords.Counted(CoverageWords.Units(articles)).Dutch}.").In(language)).AppendLine();
            page.AppendLine(new Words("| provision | | by | said of it |", "| bepaling | | door | gezegd |").In(language)).AppendLine("|---|---|---|---|");
            foreach (var provision in articles.SelectMany(a => a.Parts.Prepend(a)))
            {
                Row(page, provision, language);
            }

            page.AppendLine();
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static void Row(StringBuilder page, CoveredProvision provision, Language language)
    {
        // What an article's parts say is not said again of the article.
        var isWhole = provision.Parts.Count > 0;
        var by = isWhole ? string.Empty : string.Join(", ", provision.Declarations.Select(d => $"`{d}`"));
        var said = isWhole ? string.Empty : string.Join(" ", provision.Reasons.Select(r => r.In(language)));
        var name = isWhole || provision.Provision.Depth == 1 ? $"**{provision.Provision.Display}**" : provision.Provision.Display;
        page.AppendLine($"| {name} | {CoverageWords.Of(provision.State).In(language)} | {by} | {said.Replace("|", "\\|")} |");
    }
}
