using System.CommandLine;
using Keur.Cli.Cards;
using Keur.Cli.Laws;
using Keur.Exchange.Portfolios;
using Keur.Law;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Portfolios;

/// <summary>`keur portfolio judge`: judges every case of a portfolio.</summary>
internal sealed class PortfolioJudgeCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;
    private readonly Option<string?> _picture;
    private readonly Option<bool> _classes;
    private readonly LawChoice _law;

    private PortfolioJudgeCommand(Terminal terminal)
    {
        _terminal = terminal;
        _file = new("FILE") { Description = In("The portfolio file.", "Het portefeuillebestand.") };
        _format = LawOptions.Format(terminal, "text", "json");
        _out = new("--out", "-o") { HelpName = "FILE", Description = In("Also write what is found of every case to this new file: .ndjson, .csv or .parquet.", "Schrijf ook wat van elk geval gevonden is naar dit nieuwe bestand: .ndjson, .csv of .parquet.") };
        _picture = new("--picture") { HelpName = "FILE", Description = In("Also draw the summary into this new file: .svg.", "Teken de samenvatting ook in dit nieuwe bestand: .svg.") };
        _classes = new("--classes") { Description = In("Only the classes with their grounds, without roles, duties, routes and dates.", "Alleen de klassen met hun gronden, zonder rollen, plichten, routes en data.") };
        Command = new Command("judge", In("Judge every case of a portfolio, and count what is found.", "Beoordeel elk geval van een portefeuille, en tel wat gevonden wordt.")) { _file, _format, _out, _picture, _classes };
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] = ["keur portfolio judge register.planes", "keur portfolio judge register.planes --as-of 2026-01-31 --out found.csv --picture found.svg"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new PortfolioJudgeCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        if (_law.Find(parsed) is not { } laws)
        {
            return Terminal.BadInput;
        }

        using var file = OpenedPortfolio.Open(_terminal, parsed.GetValue(_file)!);
        if (file is null)
        {
            return Terminal.BadInput;
        }

        var (law, all) = (laws[0].Law, !parsed.GetValue(_classes));
        var judge = new PortfolioJudge(new Reasoner(law.Text, law.Day, law.Readings), PortfolioQuestion.Of(law.Text, all), timed: all);
        var (summary, settling) = (new PortfolioSummary(judge), new SettlingQuestions(judge.Reasoner));
        if (Judge(judge, file, parsed.GetValue(_out), chunk => Count(chunk, summary, settling)) is var code && code != 0)
        {
            return code;
        }

        var isJson = parsed.GetValue(_format) == "json";
        _terminal.Out.Write(isJson ? JsonText.Write(json => SummaryJson.Write(json, summary, settling)) : SummaryText.Write(summary, settling, _terminal.Language));
        return parsed.GetValue(_picture) is { } picture ? NewFile.Write(isJson ? _terminal with { Out = _terminal.Error } : _terminal, picture, SummarySvg.Write(summary, _terminal.Language)) : 0;
    }

    private static void Count(JudgedChunk chunk, PortfolioSummary summary, SettlingQuestions settling)
    {
        summary.Add(chunk);
        settling.Add(chunk, summary.Questions);
    }

    private int Judge(PortfolioJudge judge, PlaneFile file, string? to, Action<JudgedChunk> count)
    {
        var chunks = judge.Judge(file).Select(chunk =>
        {
            count(chunk);
            return chunk;
        });
        var rows = new JudgedRows(judge.Questions);
        return new RowsFile(_terminal, to).Write(chunks, rows.Columns, rows.RowsOf, rows.WriteJson);
    }
}
