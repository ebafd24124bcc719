using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;

namespace Keur.Cli.Laws.Comparing;

/// <summary>`keur law compare`: what two laws make of all possible systems.</summary>
internal static class LawCompareCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var before = new Argument<string>("SPEC") { Description = new Words("The first law: ID[+ACT][@TEXT-DAY][~DAY][?READING=yes|no].", "De eerste wet: ID[+WET][@TEKSTDAG][~DAG][?LEZING=yes|no].").In(terminal.Language) };
        var after = new Argument<string>("OTHER") { Description = new Words("The second, written alike.", "De tweede, net zo geschreven.").In(terminal.Language) };
        LawWords.Offer(before, 0, LawWords.Acts);
        LawWords.Offer(after, 1, LawWords.Acts);
        var all = new Option<bool>("--all") { Description = new Words("Also compare helpers, duties, routes, penalties and flags (takes longer).", "Vergelijk ook hulpregels, plichten, routes, sancties en verwijzingen (duurt langer).").In(terminal.Language) };
        var format = LawOptions.Format(terminal, "text", "json", "markdown");
        var directory = LawOptions.Directory(terminal);
        var command = new Command("compare", new Words(
            "Compare two laws, texts, days or readings over all possible systems, with an example for whatever moves.",
            "Vergelijk twee wetten, teksten, dagen of lezingen over alle mogelijke systemen, met een voorbeeld van wat verschuift.").In(terminal.Language))
        {
            before, after, all, format, directory,
        };
        HelpText.Examples[command] = ["keur law compare LAW@2026-01-31 LAW", "keur law compare LAW~2026-01-31 LAW", "keur law compare LAW \"LAW?READING=no\" --format json"];
        command.SetAction(parsed => Run(terminal, (parsed.GetValue(before)!, parsed.GetValue(after)!), (parsed.GetValue(all), parsed.GetValue(format)!), parsed.GetValue(directory)));
        return command;
    }

    private static int Run(Terminal terminal, (string Before, string After) words, (bool All, string Format) how, string? directory)
    {
        var law = new LawAtHand(terminal);
        if (law.Open(directory) is not { } library || law.Find(library, words.Before) is not { } before || law.Find(library, words.After) is not { } after)
        {
            return Terminal.BadInput;
        }

        var shown = new ShownComparison(words.Before, words.After, Compare(before, after, how.All));
        terminal.Out.Write(how.Format switch
        {
            "json" => ComparisonJson.Write(shown, terminal.Language),
            "markdown" => new ComparisonPage(terminal.Language, isMarkdown: true).Write(shown),
            _ => new ComparisonPage(terminal.Language, isMarkdown: false).Write(shown),
        });
        return 0;
    }

    private static LawComparison Compare(AskedLaw before, AskedLaw after, bool all)
    {
        var comparer = new LawComparer(before, after);
        string[] ids = [.. after.Text.Conclusions.Concat(before.Text.Conclusions).Where(c => all || IsShownAlways(c)).Select(c => c.Id).Distinct()];
        IReadOnlyList<ComparedConclusion> Compared(bool applied) => [.. ids.Select(id => comparer.Compare(id, applied))];
        return new LawComparison(before, after, Compared(applied: false), Compared(applied: true), comparer.Classes(applied: false), comparer.Classes(applied: true));
    }

    private static bool IsShownAlways(Conclusion conclusion) => conclusion is Group { Name: not null } or Rule { Group.Name: not null };
}
