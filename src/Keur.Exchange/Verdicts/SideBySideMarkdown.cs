using System.Text;
using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes what several laws say of the same cards side by side as Markdown: first which cards fare differently, then a table per card.</summary>
public sealed class SideBySideMarkdown
{
    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>What of the laws makes the differences; null where that is not told.</summary>
    public CaseChanges? Changes { get; init; }

    /// <summary>The summary, where there is more than one card, and the cards.</summary>
    public string Write(IEnumerable<JudgedCase> cases)
    {
        var groups = LawGroup.Of(cases);
        var pages = groups.Select(Write);
        return string.Join("\n", groups.Count > 1 ? pages.Prepend(Summary(groups)) : pages);
    }

    private string Summary(IReadOnlyList<LawGroup> groups)
    {
        var differing = groups.Select(g => (Group: g, Differences: ClassDifferences.Of(g))).Where(g => g.Differences.Count > 0).ToList();
        var page = new StringBuilder($"# {In("What differs", "Wat verschilt")}\n\n{Counted(differing.Count, groups.Count)}\n");
        foreach (var (group, differences) in differing)
        {
            page.Append($"\n- **{VerdictMarkdown.Plain(group.Name)}**\n");
            foreach (var difference in differences)
            {
                page.Append($"  - {VerdictMarkdown.Plain(difference.In(Language))}\n");
            }
        }

        return page.ToString();
    }

    private string Counted(int differing, int all) =>
        In($"{differing} of {all} cases fare differently.", $"{differing} van {all} gevallen komen er anders af.");

    private string Write(LawGroup group)
    {
        var page = new StringBuilder($"# {VerdictMarkdown.Plain(group.Name)}\n\n| |");
        page.Append(string.Concat(group.Cases.Select(c => $" {VerdictMarkdown.Plain(c.Spec)} |"))).Append('\n');
        page.Append('|').Append(string.Concat(group.Cases.Prepend(group.Cases[0]).Select(_ => "---|"))).Append('\n');
        foreach (var id in group.ClassIds)
        {
            var cells = group.Cases.Select(c => $" {VerdictMarkdown.Plain(ClassCell.Of(c.Verdict, id).In(Language))} |");
            page.Append($"| {VerdictMarkdown.Plain(group.TitleOf(id).In(Language))} |{string.Concat(cells)}\n");
        }

        var differences = ClassDifferences.Of(group);
        page.Append($"\n{SideBySideWords.Heading(group, differences.Count).In(Language)}\n");
        page.Append(differences.Count > 0 ? "\n" : string.Empty);
        page.Append(string.Concat(differences.Select(d => $"- {VerdictMarkdown.Plain(d.In(Language))}\n")));
        if (Changes?.Of(group) is { Count: > 0 } changes)
        {
            page.Append($"\n{SideBySideWords.Because.In(Language)}\n\n");
            page.Append(string.Concat(changes.Select(c => $"- {VerdictMarkdown.Plain(CaseChanges.Said(c).In(Language))}\n")));
        }

        return page.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(Language);
}
