using System.CommandLine;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Receipts;

namespace Keur.Cli.Cards;

/// <summary>`keur replay`: judges again from receipts and says same or different, and why.</summary>
internal sealed class ReplayCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _receipt;
    private readonly Option<string?> _directory;

    private ReplayCommand(Terminal terminal)
    {
        _terminal = terminal;
        _receipt = new("RECEIPT") { Description = In("A file with a receipt, or the JSON output of a check; `-` is standard input.", "Een bestand met een bewijs, of de JSON-uitvoer van een controle; `-` is standaardinvoer.") };
        _directory = Laws.LawOptions.Directory(terminal);
        Command = new Command("replay", In("Judge again from a receipt and say whether it comes out the same.", "Beoordeel opnieuw vanaf een bewijs en zeg of het hetzelfde uitkomt.")) { _receipt, _directory };
        HelpText.Examples[Command] = ["keur check card.yaml --format json > verdict.json", "keur replay verdict.json"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new ReplayCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var problems = new Problems(_terminal);
        var diagnostics = new Diagnostics();
        var file = CardFile.Load(parsed.GetValue(_receipt)!, _terminal.In, diagnostics);
        var receipts = file is null ? [] : ReceiptReader.Read(file, diagnostics);
        problems.Report(diagnostics);
        if (problems.Any || new LawAtHand(_terminal).Open(parsed.GetValue(_directory)) is not { } library)
        {
            return Terminal.BadInput;
        }

        var differs = false;
        foreach (var stored in receipts)
        {
            var found = new Diagnostics();
            differs |= !Judge(stored, library, found);
            problems.Report(found);
        }

        return problems.Any ? Terminal.BadInput : differs ? 1 : 0;
    }

    private bool Judge(StoredReceipt stored, LawLibrary library, Diagnostics diagnostics)
    {
        if (Replay.Of(stored, library, _terminal.Today, diagnostics) is not { } replay)
        {
            return false;
        }

        _terminal.Say(replay.IsSame
            ? new($"{replay.Receipt.Spec}: same law, same answers, same verdict.", $"{replay.Receipt.Spec}: zelfde wet, zelfde antwoorden, zelfde oordeel.")
            : new($"{replay.Receipt.Spec}: different.", $"{replay.Receipt.Spec}: anders."));
        foreach (var difference in replay.Differences)
        {
            _terminal.Say(new($"  - {difference.English}", $"  - {difference.Dutch}"));
        }

        return replay.IsSame;
    }
}
