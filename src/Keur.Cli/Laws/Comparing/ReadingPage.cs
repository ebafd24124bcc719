using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;

namespace Keur.Cli.Laws.Comparing;

/// <summary>What the other side of each reading would change, for people, at a terminal or as a page.</summary>
internal sealed class ReadingPage(Terminal terminal, bool isMarkdown)
{
    private const int MostNamed = 6;

    private bool _isInForce;

    /// <summary>The page.</summary>
    public string Write(string spec, AskedLaw law, IReadOnlyList<ReadingComparison> readings)
    {
        _isInForce = law.Text.Act.InForce is not null;
        var page = new StringBuilder();
        var title = In($"{spec}: what the other side of each reading would change", $"{spec}: wat de andere kant van elke lezing zou veranderen");
        var shares = In(
            "+ and − are the shares of the possible systems for which a conclusion would hold as well, and no longer; they measure the law, not the market.",
            "+ en − zijn de aandelen van de mogelijke systemen waarvoor een conclusie ook zou gelden, en niet meer; ze meten de wet, niet de markt.");
        if (isMarkdown)
        {
            page.Append($"# {title}\n\n{shares}\n\n| {In("reading", "lezing")} | {In("taken", "genomen")} | {In("the other side", "de andere kant")} | {In("would change", "zou veranderen")} |\n|---|---|---|---|\n");
            readings.ToList().ForEach(r => page.Append($"| {Name(r)} | {Taken(r)} | {Other(r)} | {string.Join("<br>", Changes(r))} |\n"));
            return page.ToString();
        }

        page.Append(title).Append("\n\n");
        Wrap(page, shares, string.Empty);
        foreach (var reading in readings)
        {
            page.Append($"\n{Name(reading)}, {In("taken", "genomen")}: {Taken(reading)}\n");
            Wrap(page, $"{In("The other side", "De andere kant")}: {Other(reading)}", "  ");
            Changes(reading).ToList().ForEach(c => Wrap(page, $"- {c}", "  "));
        }

        return page.ToString();
    }

    private static string Name(ReadingComparison reading) =>
        reading.Reading.Cites.Count > 0 ? $"{reading.Reading.Id} ({reading.Reading.Cites[0].Display})" : reading.Reading.Id;

    private string Taken(ReadingComparison reading) => reading.Taken ? In("yes", "ja") : In("no", "nee");

    private string Other(ReadingComparison reading) => (reading.Taken ? reading.Reading.No : reading.Reading.Yes).In(terminal.Language);

    private IEnumerable<string> Changes(ReadingComparison reading)
    {
        if (reading.IsIdle)
        {
            yield return _isInForce
                ? In("nothing, for any possible system", "niets, voor geen enkel mogelijk systeem")
                : In("nothing as reported; days are not computed of an act never in force", "niets zoals gemeld; van een wet die nooit in werking trad worden geen dagen berekend");
        }

        var counted = reading.Reported.Where(c => c.Any.IsNamed).OrderByDescending(ComparisonWords.Moved).ToList();
        if (counted.Count > 0)
        {
            yield return Named(counted.ConvertAll(Counted));
        }

        if (reading.Reported.Count > counted.Count)
        {
            yield return $"{(counted.Count > 0 ? In("also ", "ook ") : string.Empty)}{Named([.. reading.Reported.Except(counted).Select(c => c.Id)])}";
        }

        if (reading.Applied.Count > 0)
        {
            yield return $"{In("only in what binds on the day", "alleen in wat op die dag bindt")}: {Named([.. reading.Applied.Select(c => c.Id)])}";
        }
    }

    /// <summary>A conclusion with the shares that are gained and lost.</summary>
    private string Counted(ComparedConclusion compared)
    {
        var (_, lost, gained) = ComparisonWords.Shares(compared);
        return compared.Cells.Count == 0
            ? $"{compared.Id}: {ComparisonWords.Of(compared).In(terminal.Language)}"
            : $"{compared.Id}{(gained is not 0 ? $" +{ComparisonWords.Share(gained).In(terminal.Language)}" : string.Empty)}{(lost is not 0 ? $" −{ComparisonWords.Share(lost).In(terminal.Language)}" : string.Empty)}";
    }

    private string Named(List<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? In($" and {names.Count - MostNamed} more", $" en nog {names.Count - MostNamed}") : string.Empty);

    private void Wrap(StringBuilder page, string words, string indent)
    {
        foreach (var line in WrappedText.Lines(words, terminal.Width, indent))
        {
            page.Append(line).Append('\n');
        }
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(terminal.Language);
}
