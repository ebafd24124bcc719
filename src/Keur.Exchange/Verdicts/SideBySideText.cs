using System.Text;
using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes what several laws say of the same cards side by side, for a terminal: a row per class, then what differs.</summary>
public sealed class SideBySideText
{
    private const int Narrowest = 18;
    private const int Gap = 2;

    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>How many columns a line may take, where the laws are few enough to fit.</summary>
    public int Width { get; init; } = 80;

    /// <summary>What of the laws makes the differences; null where that is not told.</summary>
    public CaseChanges? Changes { get; init; }

    /// <summary>Whether headings are coloured for an ANSI terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>The cards, one below the other, parted by a line.</summary>
    public string Write(IEnumerable<JudgedCase> cases)
    {
        var groups = LawGroup.Of(cases);
        return string.Join($"\n{new string('-', Width)}\n\n", groups.Select(Write));
    }

    private string Write(LawGroup group)
    {
        var page = new StringBuilder().Append(Strong(group.Name)).Append("\n\n");
        var titles = group.ClassIds.ToDictionary(id => id, id => group.TitleOf(id).In(Language));
        var first = titles.Values.Max(t => t.Length);
        var width = Math.Max(Narrowest, ((Width - first - 2) / group.Cases.Count) - Gap);
        Row(page, string.Empty, [.. group.Cases.Select(c => c.Spec)], (first, width));
        foreach (var (id, title) in titles)
        {
            Row(page, title, [.. group.Cases.Select(c => ClassCell.Of(c.Verdict, id).In(Language))], (first, width));
        }

        var differences = ClassDifferences.Of(group);
        List(page.Append('\n'), SideBySideWords.Heading(group, differences.Count), differences);
        if (Changes?.Of(group) is { Count: > 0 } changes)
        {
            List(page.Append('\n'), SideBySideWords.Because, [.. changes.Select(CaseChanges.Said)]);
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, string head, IReadOnlyList<string> cells, (int First, int Cell) width)
    {
        var columns = cells.Select(c => VerdictText.Wrapped(c, width.Cell).ToList()).ToList();
        for (var line = 0; line < columns.Max(c => c.Count); line++)
        {
            var written = columns.Select(c => (line < c.Count ? c[line] : string.Empty).PadRight(width.Cell));
            page.Append($"  {(line == 0 ? head : string.Empty).PadRight(width.First)}{new string(' ', Gap)}{string.Join(new string(' ', Gap), written)}".TrimEnd()).Append('\n');
        }
    }

    private void List(StringBuilder page, Words heading, IReadOnlyList<Words> points)
    {
        page.Append(Strong(heading.In(Language))).Append('\n');
        foreach (var point in points)
        {
            foreach (var (line, first) in VerdictText.Wrapped(point.In(Language), Width - 4).Select((l, i) => (l, i == 0)))
            {
                page.Append(first ? "  - " : "    ").Append(line).Append('\n');
            }
        }
    }

    private string Strong(string text) => Colour ? $"\u001b[1m{text}\u001b[0m" : text;
}
