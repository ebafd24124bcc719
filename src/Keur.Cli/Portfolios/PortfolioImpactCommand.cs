using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Cli.Laws;
using Keur.Exchange.Portfolios;
using Keur.Law;
using Keur.Reasoning.Portfolios;

namespace Keur.Cli.Portfolios;

/// <summary>`keur portfolio impact`: who changes class, role, duty, route or date between two laws.</summary>
internal sealed class PortfolioImpactCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly Option<string> _from;
    private readonly Option<string> _to;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;
    private readonly Option<string?> _directory;

    private PortfolioImpactCommand(Terminal terminal)
    {
        _terminal = terminal;
        _file = new("FILE") { Description = In("The portfolio file.", "Het portefeuillebestand.") };
        _from = Spec("--from", new("The law before: ID[+ACT][@TEXT-DAY][~DAY][?READING=yes|no].", "De wet ervoor: ID[+WET][@TEKSTDAG][~DAG][?LEZING=yes|no]."));
        _to = Spec("--to", new("The law after, written alike; with +ID also an act that is only proposed.", "De wet erna, net zo geschreven; met +ID ook een wet die slechts is voorgesteld."));
        _format = LawOptions.Format(terminal, "text", "json");
        _out = new("--out", "-o") { HelpName = "FILE", Description = In("Also write what changes for each case, and by which provisions, to this new file: .ndjson, .csv or .parquet.", "Schrijf ook wat voor elk geval verandert, en door welke bepalingen, naar dit nieuwe bestand: .ndjson, .csv of .parquet.") };
        _directory = LawOptions.Directory(terminal);
        Command = new Command("impact", In("Say for whom of a portfolio what changes between two laws, texts, days or readings, and by which provisions.", "Zeg voor wie van een portefeuille wat verandert tussen twee wetten, teksten, dagen of lezingen, en door welke bepalingen.")) { _file, _from, _to, _out, _format, _directory };
        HelpText.Examples[Command] = ["keur portfolio impact register.planes --from LAW~2026-01-31 --to LAW", "keur portfolio impact register.planes --from LAW --to LAW+ACT --out changes.csv"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new PortfolioImpactCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private Option<string> Spec(string name, Words says)
    {
        var option = new Option<string>(name) { HelpName = "SPEC", Required = true, Description = says.In(_terminal.Language) };
        option.CompletionSources.Add(LawWords.Acts);
        return option;
    }

    private int Run(ParseResult parsed)
    {
        var (from, to, law) = (parsed.GetValue(_from)!, parsed.GetValue(_to)!, new LawAtHand(_terminal));
        if (law.Open(parsed.GetValue(_directory)) is not { } library || law.Find(library, from) is not { } before || law.Find(library, to) is not { } after)
        {
            return Terminal.BadInput;
        }

        using var file = OpenedPortfolio.Open(_terminal, parsed.GetValue(_file)!);
        if (file is null)
        {
            return Terminal.BadInput;
        }

        var (impact, rows) = (new PortfolioImpact(before, after), new ImpactRows());
        if (new RowsFile(_terminal, parsed.GetValue(_out)).Write(impact.Compare(file), ImpactRows.Columns, rows.RowsOf, rows.WriteJson) is var code && code != 0)
        {
            return code;
        }

        var report = new ImpactReport(from, to, impact, (before, after));
        _terminal.Out.Write(parsed.GetValue(_format) == "json" ? JsonText.Write(json => ImpactJson.Write(json, report)) : ImpactText.Write(report, _terminal.Language));
        return 0;
    }
}
