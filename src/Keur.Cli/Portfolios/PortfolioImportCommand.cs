using System.CommandLine;
using Keur.Cli.Cards;
using Keur.Cli.Documents;
using Keur.Exchange.Cards;
using Keur.Exchange.Portfolios;
using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Portfolios;

/// <summary>`keur portfolio import`: makes a portfolio file of cards.</summary>
internal sealed class PortfolioImportCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly Option<string?> _out;
    private readonly Option<string?> _rejects;
    private readonly Option<string?> _from;
    private readonly Option<string?> _mapping;
    private readonly LawChoice _law;

    private PortfolioImportCommand(Terminal terminal)
    {
        _terminal = terminal;
        _file = new("FILE") { Description = In("The cards: one of JSON a line, or a table in CSV or Parquet with one a row.", "De kaarten: één in JSON per regel, of een tabel in CSV of Parquet met één per rij.") };
        _out = new("--out", "-o") { HelpName = "FILE", Description = In("The portfolio file (default: the name of the input, ending in .planes). It is written over.", "Het portefeuillebestand (standaard: de naam van de invoer, eindigend op .planes). Het wordt overschreven.") };
        _rejects = new("--rejects") { HelpName = "FILE", Description = In("Where refused cards go, with the reason (default: beside the portfolio, ending in .rejects.ndjson).", "Waar geweigerde kaarten komen, met de reden (standaard: naast de portefeuille, eindigend op .rejects.ndjson).") };
        _from = new("--from") { HelpName = "FORMAT", Description = In("The format: ndjson, csv, parquet (default: by the name of the file).", "Het formaat: ndjson, csv, parquet (standaard: naar de naam van het bestand).") };
        _from.AcceptOnlyFromAmong("ndjson", "csv", "parquet");
        _mapping = new("--mapping") { HelpName = "NAME", Description = In("Read the records of a register in JSON by this mapping of the law (as nl-algorithm-register), or by one in a file.", "Lees de records van een register in JSON volgens deze vertaling van de wet (zoals nl-algorithm-register), of volgens een bestand.") };
        Command = new Command("import", In(
            "Make a portfolio file of cards. Broken off, the same command goes on where it was.",
            "Maak een portefeuillebestand van kaarten. Afgebroken gaat dezelfde opdracht verder waar zij was.")) { _file, _out, _rejects, _from, _mapping };
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] = ["keur portfolio import cards.ndjson --out register.planes", "keur portfolio import table.csv", "keur portfolio import register.json --mapping nl-algorithm-register"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new PortfolioImportCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(_file)!;
        if (!File.Exists(path))
        {
            return _terminal.Fail(new($"There is no file `{path}`.", $"Het bestand `{path}` is er niet."));
        }

        if (parsed.GetValue(_mapping) is { } mapping)
        {
            return RunMapped(parsed, path, mapping);
        }

        if (FormatOf(path, parsed.GetValue(_from)) is not { } format)
        {
            return _terminal.Fail(new($"The name of `{path}` does not tell its format: add --from ndjson, csv or parquet, or for the records of a register --mapping.", $"Uit de naam van `{path}` blijkt het formaat niet: voeg --from ndjson, csv of parquet toe, of voor de records van een register --mapping."));
        }

        return format == "parquet"
            ? Run(parsed, path, isTable: true, () => new ProgramOutput(new FilesProgram(_terminal).Run("from-parquet", path) ?? throw new IOException(In("the program for Parquet is missing", "het programma voor Parquet ontbreekt"))))
            : Run(parsed, path, format == "csv", () => new FileStream(path, FileMode.Open, FileAccess.Read));
    }

    private int RunMapped(ParseResult parsed, string path, string name)
    {
        if (new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadRecords(name) is not { } mapping)
        {
            return Terminal.BadInput;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        return mapping.Cards(stream, out var mistake) is { } cards ? Run(parsed, path, isTable: false, () => new MemoryStream(cards)) : _terminal.Fail(mistake!);
    }

    private static Reasoner ReasonerOf(AskedSpec asked) => new(asked.Law.Text, asked.Law.Day, asked.Law.Readings);

    private static string? FormatOf(string path, string? given) => given ?? Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ndjson" or ".jsonl" => "ndjson",
        ".csv" => "csv",
        ".parquet" => "parquet",
        _ => null,
    };

    private int Run(ParseResult parsed, string path, bool isTable, Func<Stream> open)
    {
        if (_law.Find(parsed) is not { } laws || new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return Terminal.BadInput;
        }

        var law = new ImportLaw(ReasonerOf(laws[0]), countries, laws[0].Word);
        var to = parsed.GetValue(_out) ?? Path.ChangeExtension(path, ".planes");
        var rejects = parsed.GetValue(_rejects) ?? Path.ChangeExtension(to, ".rejects.ndjson");
        var import = new PortfolioImport(law, open, isTable)
        {
            InputName = $"{Path.GetFileName(path)}, {new FileInfo(path).Length} bytes",
            Language = _terminal.Language,
            OnProgress = ShowProgress,
        };
        try
        {
            if (import.Import(to, rejects, out var mistake) is { } imported)
            {
                return Tell(imported.Progress, imported.Rows, to, rejects);
            }

            return _terminal.Fail(mistake!);
        }
        catch (InvalidDataException wrong)
        {
            return _terminal.Fail(new($"`{path}` cannot be read: {wrong.Message}", $"`{path}` is niet te lezen: {wrong.Message}"));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return _terminal.Fail(new($"The import broke off: {failed.Message}", $"De import is afgebroken: {failed.Message}"), new("The same command goes on where it was.", "Dezelfde opdracht gaat verder waar zij was."));
        }
    }

    private void ShowProgress(ImportProgress progress, long rows)
    {
        if (!_terminal.Json)
        {
            var language = _terminal.Language;
            _terminal.Error.WriteLine(string.Join(", ", CountWords.Lines(progress.Lines).In(language), CountWords.Cases(rows).In(language), CountWords.Refused(progress.Rejects).In(language)));
        }
    }

    private int Tell(ImportProgress progress, long rows, string to, string rejects)
    {
        if (progress.Rejects == 0)
        {
            File.Delete(rejects);
        }

        var (cases, refused) = (CountWords.Cases(rows), CountWords.Refused(progress.Rejects));
        _terminal.Say(new($"{to}: {cases.English}.", $"{to}: {cases.Dutch}."));
        if (progress.Rejects > 0)
        {
            _terminal.Say(new($"{rejects}: {refused.English}, with the reason.", $"{rejects}: {refused.Dutch}, met de reden."));
        }

        return progress.Rejects > 0 ? Terminal.BadInput : 0;
    }
}
