using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>`keur check`: judges cards.</summary>
internal sealed class CheckCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _format;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _baseline;
    private readonly Option<bool> _determined;
    private readonly Option<bool> _hashOnly;
    private readonly Option<string?> _country;
    private readonly LawChoice _law;
    private readonly Overlay _overlay;

    private CheckCommand(Terminal terminal)
    {
        _terminal = terminal;
        _files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = In("Cards of AI systems, YAML or JSON; `-` is standard input.", "Kaarten van AI-systemen, YAML of JSON; `-` is standaardinvoer.") };
        _format = Laws.LawOptions.Format(terminal, "text", "json", "sarif", "junit", "markdown");
        _failOn = new("--fail-on") { HelpName = "CLASS[:TIMING],…", Description = In("What ends with exit code 1 (default: the classes the law marks).", "Wat eindigt met afsluitcode 1 (standaard: de klassen die de wet aanwijst).") };
        _failOn.CompletionSources.Add(LawWords.Classes);
        _baseline = new("--baseline") { HelpName = "FILE", Description = In("JSON of an earlier check: what stood in it is no new finding.", "JSON van een eerdere controle: wat daarin stond is geen nieuwe bevinding.") };
        _determined = new("--require-determined") { Description = In("End with exit code 3 where a class is open.", "Eindig met afsluitcode 3 als een klasse open is.") };
        _hashOnly = new("--facts-hash-only") { Description = In("Leave the answers out of receipts, but their hash.", "Laat de antwoorden uit bewijzen weg, behalve hun hash.") };
        _country = new("--country") { HelpName = "CC", Description = In("Count time limits with the public holidays of this country, as NL.", "Tel termijnen met de feestdagen van dit land, zoals NL.") };
        Command = new Command("check", In("Judge AI systems: which class, whose duties, from when, and why.", "Beoordeel AI-systemen: welke klasse, wiens plichten, vanaf wanneer, en waarom."))
        {
            _files, _format, _failOn, _baseline, _determined, _hashOnly, _country,
        };
        _overlay = new Overlay(Command, terminal);
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] =
        [
            "keur check samples/cv-screener.yaml",
            "keur check samples/*.yaml --as-of 2026-01-31 --format json",
            "keur check card.yaml --turnover 20000000 --size small",
            "keur check card.yaml --reading four-tasks-suffice=no",
            "keur check card.yaml --format sarif --fail-on prohibited,high-risk:now",
            "keur check card.yaml --law LAW~2026-01-31 --law LAW     (side by side)",
        ];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new CheckCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var problems = new Problems(_terminal);
        var mappings = new Mappings(_terminal, _law.DirectoryOf(parsed));
        if (_law.Find(parsed) is not { } laws || mappings.ReadCountries() is not { } countries || Rules(parsed, laws, problems) is not { } rules)
        {
            return Terminal.BadInput;
        }

        var country = parsed.GetValue(_country);
        var calendar = country is null ? null : mappings.ReadCalendar(country);
        if (country is not null && calendar is null)
        {
            return Terminal.BadInput;
        }

        var beside = laws.ToDictionary(l => l, l => _overlay.Read(parsed, l.Law.Text, _terminal)!);
        if (beside.ContainsValue(null!))
        {
            return Terminal.BadInput;
        }

        var judged = new CardJudge(_terminal, problems) { Calendar = calendar, Beside = beside }.Judge(parsed.GetValue(_files)!, laws, countries);
        rules = rules with { BadInput = problems.Any };
        _terminal.Out.Write(Write(parsed, judged, rules));
        return CommandOutcome.Of(judged, rules).ExitCode;
    }

    private OutcomeRules? Rules(ParseResult parsed, IReadOnlyList<AskedSpec> laws, Problems problems)
    {
        var diagnostics = new Diagnostics();
        var classes = laws.SelectMany(l => l.Law.Text.Classes).Select(c => c.Id).ToHashSet();
        var failOn = parsed.GetValue(_failOn) is { } written ? FailOnReader.Read(written, classes, diagnostics) : null;
        Baseline? baseline = null;
        if (parsed.GetValue(_baseline) is { } path && Exchange.Cards.CardFile.Load(path, _terminal.In, diagnostics) is { } file)
        {
            baseline = Baseline.Read(file, diagnostics);
        }

        problems.Report(diagnostics);
        return problems.Any ? null : new OutcomeRules { FailOn = failOn, Baseline = baseline, RequireDetermined = parsed.GetValue(_determined) };
    }

    /// <summary>Whether people read several laws side by side: more than one was asked and gave a verdict.</summary>
    private static bool IsComparison(IReadOnlyList<JudgedCase> judged) => judged.Select(j => j.Spec).Distinct().Count() > 1;

    private string Write(ParseResult parsed, IReadOnlyList<JudgedCase> judged, OutcomeRules rules) => parsed.GetValue(_format) switch
    {
        "json" => new VerdictJson { Language = _terminal.Language, FactsHashOnly = parsed.GetValue(_hashOnly) }.Write(judged),
        "sarif" => new VerdictSarif { Language = _terminal.Language, Baseline = rules.Baseline }.Write(judged),
        "junit" => new VerdictJunit { Language = _terminal.Language, Rules = rules }.Write(judged),
        "markdown" when IsComparison(judged) => new SideBySideMarkdown { Language = _terminal.Language }.Write(judged),
        "markdown" => new VerdictMarkdown { Language = _terminal.Language }.Write(judged),
        _ when IsComparison(judged) => new SideBySideText { Language = _terminal.Language, Colour = _terminal.Colour, Width = _terminal.Width }.Write(judged),
        _ => new VerdictText { Language = _terminal.Language, Colour = _terminal.Colour, Width = _terminal.Width }.Write(judged),
    };
}
