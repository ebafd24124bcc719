using System.Text;
using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes a verdict as text for a terminal: the answer first, then why, what is owed, and what is still open.</summary>
public sealed class VerdictText
{
    private const int Narrowest = 40;
    private readonly int _width = 80;

    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>How many columns a line may take; 40 at the least. A word longer than that is not cut.</summary>
    public int Width
    {
        get => _width;
        init => _width = Math.Max(Narrowest, value);
    }

    /// <summary>Whether headings and findings are coloured for an ANSI terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>The verdicts, one below the other, parted by a line.</summary>
    public string Write(IEnumerable<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return string.Join($"\n{new string('-', Width)}\n\n", cases.Select(Write));
    }

    private string Write(JudgedCase judged)
    {
        var report = VerdictReport.Of(judged);
        var page = new StringBuilder();
        Put(page, report.Answer.In(Language), string.Empty, report.Fails ? ReportTone.Bad : ReportTone.Strong);
        foreach (var section in report.Sections)
        {
            page.Append('\n');
            Put(page, section.Heading.In(Language).ToUpperInvariant(), string.Empty, ReportTone.Strong);
            foreach (var line in section.Lines)
            {
                Put(page, Said(line), line.Depth == 0 ? "  " : new string(' ', line.Depth * 2) + "- ", line.Tone);
            }
        }

        return page.ToString();
    }

    private string Said(ReportLine line)
    {
        var cite = LawLinks.Bracketed(line.Cite).In(Language);
        var after = line.After is { } more ? $" {more.In(Language)}" : string.Empty;
        return line.Text.In(Language) + cite + after;
    }

    private void Put(StringBuilder page, string text, string lead, ReportTone tone)
    {
        var (on, off) = Marks(tone);
        var indent = new string(' ', lead.Length);
        foreach (var (line, first) in Wrapped(text, Width - lead.Length).Select((l, i) => (l, i == 0)))
        {
            page.Append(first ? lead : indent).Append(on).Append(line).Append(off).Append('\n');
        }
    }

    private (string On, string Off) Marks(ReportTone tone) => (Colour, tone) switch
    {
        (false, _) or (_, ReportTone.Plain) => (string.Empty, string.Empty),
        (_, ReportTone.Strong) => ("\u001b[1m", "\u001b[0m"),
        (_, ReportTone.Faint) => ("\u001b[2m", "\u001b[0m"),
        _ => ("\u001b[1;31m", "\u001b[0m"),
    };

    /// <summary>The words of a text; the parts of an amount or a citation are one.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && Belongs(words[^1], word))
            {
                words[^1] += " " + word;
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static bool Belongs(string before, string word) =>
        char.IsAsciiDigit(word[0]) && (before.EndsWith("Art.", StringComparison.Ordinal) || before.EndsWith(PenaltyWords.Currency, StringComparison.Ordinal)
            || (before.StartsWith(PenaltyWords.Currency, StringComparison.Ordinal) && char.IsAsciiDigit(before[^1])));

    /// <summary>The lines of a text, each at most so wide unless a word is wider.</summary>
    internal static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }
}
