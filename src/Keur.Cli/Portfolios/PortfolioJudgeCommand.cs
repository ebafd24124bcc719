using System.CommandLine;
using System.Text;
using Keur.Cli.Cards;
using Keur.Cli.Documents;
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

        _terminal.Out.Write(parsed.GetValue(_format) == "json" ? JsonText.Write(json => SummaryJson.Write(json, summary, settling)) : SummaryText.Write(summary, settling, _terminal.Language));
        return parsed.GetValue(_picture) is { } picture ? NewFile.Write(_terminal, picture, SummarySvg.Write(summary, _terminal.Language)) : 0;
    }

    private static void Count(JudgedChunk chunk, PortfolioSummary summary, SettlingQuestions settling)
    {
        summary.Add(chunk);
        settling.Add(chunk, summary.Questions);
    }

    private int Judge(PortfolioJudge judge, PlaneFile file, string? to, Action<JudgedChunk> count)
    {
        if (to is null)
        {
            foreach (var chunk in judge.Judge(file))
            {
                count(chunk);
            }

            return 0;
        }

        if (Path.GetExtension(to).Equals(".parquet", StringComparison.OrdinalIgnoreCase))
        {
            return JudgeToParquet(judge, file, to, count);
        }

        try
        {
            using var stream = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 20);
            var write = WriterOf(to, new JudgedRows(judge.Questions), stream);
            foreach (var chunk in judge.Judge(file))
            {
                count(chunk);
                write(chunk);
            }

            return 0;
        }
        catch (IOException) when (File.Exists(to))
        {
            return _terminal.Fail(new($"`{to}` is there already; nothing was written.", $"`{to}` bestaat al; er is niets geschreven."));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return _terminal.Fail(new($"`{to}` cannot be written: {failed.Message}", $"`{to}` is niet te schrijven: {failed.Message}"));
        }
    }

    private int JudgeToParquet(PortfolioJudge judge, PlaneFile file, string to, Action<JudgedChunk> count)
    {
        if (File.Exists(to))
        {
            return _terminal.Fail(new($"`{to}` is there already; nothing was written.", $"`{to}` bestaat al; er is niets geschreven."));
        }

        if (new FilesProgram(_terminal).Run("to-parquet", to) is not { } program)
        {
            return Terminal.BadInput;
        }

        using (program)
        {
            var (rows, input) = (new JudgedRows(judge.Questions), program.StandardInput.BaseStream);
            input.Write(JudgedRows.JsonLine(rows.Columns));
            foreach (var chunk in judge.Judge(file))
            {
                count(chunk);
                Enumerable.Range(0, chunk.Rows).ToList().ForEach(row => input.Write(JudgedRows.JsonLine(rows.CellsOf(chunk, row))));
            }

            input.Close();
            var said = program.StandardError.ReadToEnd().Trim();
            program.WaitForExit();
            return program.ExitCode == 0 ? 0 : _terminal.Fail(new($"`{to}` cannot be written: {said}", $"`{to}` is niet te schrijven: {said}"));
        }
    }

    private static Action<JudgedChunk> WriterOf(string path, JudgedRows rows, FileStream stream)
    {
        if (!Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return chunk => rows.WriteJson(chunk, stream);
        }

        stream.Write(Encoding.UTF8.GetBytes(JudgedRows.CsvLine(rows.Columns)));
        return chunk =>
        {
            for (var row = 0; row < chunk.Rows; row++)
            {
                stream.Write(Encoding.UTF8.GetBytes(JudgedRows.CsvLine(rows.CellsOf(chunk, row))));
            }
        };
    }
}
