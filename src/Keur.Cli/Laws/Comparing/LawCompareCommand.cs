using System.CommandLine;
using Keur.Cli.Cards;
using Keur.Cli.Completing;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;

namespace Keur.Cli.Laws.Comparing;

/// <summary>`keur law compare`: what two laws make of all possible systems, or what several make of one card.</summary>
internal sealed class LawCompareCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _first;
    private readonly Argument<string?> _other;
    private readonly Option<bool> _all;
    private readonly Option<bool> _readings;
    private readonly Option<string> _format;
    private readonly LawChoice _law;

    private LawCompareCommand(Terminal terminal)
    {
        _terminal = terminal;
        _first = new("SPEC") { Description = In("The first law: ID[+ACT][@TEXT-DAY][~DAY][?READING=yes|no]. With `--law` given twice or more: a card.", "De eerste wet: ID[+WET][@TEKSTDAG][~DAG][?LEZING=yes|no]. Met twee keer `--law` of vaker: een kaart.") };
        _other = new("OTHER") { Arity = ArgumentArity.ZeroOrOne, Description = In("The second law, written alike.", "De tweede wet, net zo geschreven.") };
        _all = new("--all") { Description = In("Also compare helpers, duties, routes, penalties and flags (takes longer).", "Vergelijk ook hulpregels, plichten, routes, sancties en verwijzingen (duurt langer).") };
        _readings = new("--readings") { Description = In("Compare one law with itself, each reading in turn taken the other way.", "Vergelijk één wet met zichzelf, met om de beurt van elke lezing de andere kant.") };
        _format = LawOptions.Format(terminal, "text", "json", "markdown");
        LawWords.Offer(_first, 0, LawWords.Acts);
        LawWords.Offer(_other, 1, LawWords.Acts);
        Command = new Command("compare", In(
            "Compare two laws, texts, days or readings over all possible systems, with an example for whatever moves; or several on one card, with what makes the difference.",
            "Vergelijk twee wetten, teksten, dagen of lezingen over alle mogelijke systemen, met een voorbeeld van wat verschuift; of meer dan één op één kaart, met wat het verschil maakt."))
        {
            _first, _other, _all, _readings, _format,
        };
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] =
        [
            "keur law compare LAW@2026-01-31 LAW",
            "keur law compare LAW~2026-01-31 LAW",
            "keur law compare LAW \"LAW?READING=no\" --format json",
            "keur law compare LAW --readings",
            "keur law compare samples/cv-screener.yaml --law LAW@2026-01-31 --law LAW",
        ];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new LawCompareCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var (first, other, format) = (parsed.GetValue(_first)!, parsed.GetValue(_other), parsed.GetValue(_format)!);
        return (_law.WordsOf(parsed).Count, other) switch
        {
            (0, null) when parsed.GetValue(_readings) => OfReadings(parsed, first, format),
            (0, not null) => OfLaws(parsed, (first, other), format),
            ( >= 2, null) => OfCard(parsed, first, format),
            _ => _terminal.Fail(new("Give two laws, one law and `--readings`, or one card and `--law` twice or more.", "Geef twee wetten, één wet en `--readings`, of één kaart en twee keer `--law` of vaker.")),
        };
    }

    private int OfCard(ParseResult parsed, string card, string format)
    {
        if (_law.Find(parsed) is not { } laws || new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return Terminal.BadInput;
        }

        var problems = new Problems(_terminal);
        var judged = new CardJudge(_terminal, problems).Judge([card], laws, countries);
        _terminal.Out.Write(new CardComparison(_terminal, laws).Write(judged, format));
        return problems.Any ? Terminal.BadInput : 0;
    }

    private int OfReadings(ParseResult parsed, string word, string format)
    {
        if (_law.Find(parsed, [word]) is not [var law])
        {
            return Terminal.BadInput;
        }

        var readings = ReadingComparer.Of(law.Law).ToList();
        _terminal.Out.Write(format == "json" ? ComparisonJson.Write(readings, _terminal.Language) : new ReadingPage(_terminal, format == "markdown").Write(word, law.Law, readings));
        return 0;
    }

    private int OfLaws(ParseResult parsed, (string Before, string After) words, string format)
    {
        if (_law.Find(parsed, [words.Before, words.After]) is not [var before, var after])
        {
            return Terminal.BadInput;
        }

        var shown = new ShownComparison(words.Before, words.After, Compare(before.Law, after.Law, parsed.GetValue(_all)));
        _terminal.Out.Write(format switch
        {
            "json" => ComparisonJson.Write(shown, _terminal.Language),
            "markdown" => new ComparisonPage(_terminal.Language, isMarkdown: true).Write(shown),
            _ => new ComparisonPage(_terminal.Language, isMarkdown: false).Write(shown),
        });
        return 0;
    }

    private static LawComparison Compare(AskedLaw before, AskedLaw after, bool all)
    {
        var comparer = new LawComparer(before, after);
        string[] ids = [.. after.Text.Conclusions.Concat(before.Text.Conclusions).Where(c => all || c.IsNamed).Select(c => c.Id).Distinct()];
        IReadOnlyList<ComparedConclusion> Compared(bool applied) => [.. ids.Select(id => comparer.Compare(id, applied))];
        return new LawComparison(before, after, Compared(applied: false), Compared(applied: true), comparer.Classes(applied: false), comparer.Classes(applied: true));
    }
}
