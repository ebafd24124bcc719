using System.CommandLine;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

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
            differs |= !Replay(stored, library, found);
            problems.Report(found);
        }

        return problems.Any ? Terminal.BadInput : differs ? 1 : 0;
    }

    private bool Replay(StoredReceipt stored, LawLibrary library, Diagnostics diagnostics)
    {
        var receipt = stored.Receipt;
        var spec = LawSpec.Read(receipt.Spec, out var mistake);
        var asked = spec is null ? null : AskedLaw.Find(spec with { Readings = new Dictionary<string, bool>() }, library, _terminal.Today, out mistake);
        if (asked is null)
        {
            diagnostics.Error("receipt", SourceSpan.StartOf(new SourceFile(receipt.Spec, string.Empty)), mistake!);
            return false;
        }

        if (stored.AnswersFor(asked.Text, diagnostics) is not { } answers)
        {
            return false;
        }

        var differences = Differences(receipt, asked.Text).ToList();
        var known = receipt.Readings.Where(r => asked.Text.Readings.Any(x => x.Id == r.Key)).ToDictionary();
        var again = new Reasoner(asked.Text, asked.Day, known).Judge(answers).Verdict;
        var same = again is not null && differences.Count == 0 && Receipt.Of(again, receipt.Engine).FactsHash == receipt.FactsHash;
        _terminal.Say(same
            ? new($"{receipt.Spec}: same law, same answers, same verdict.", $"{receipt.Spec}: zelfde wet, zelfde antwoorden, zelfde oordeel.")
            : new($"{receipt.Spec}: different.", $"{receipt.Spec}: anders."));
        foreach (var difference in differences)
        {
            _terminal.Say(new($"  - {difference.English}", $"  - {difference.Dutch}"));
        }

        return same;
    }

    private static IEnumerable<Words> Differences(Receipt receipt, LawText text)
    {
        if (receipt.LawHash != text.Hash)
        {
            yield return new($"the law says something else now: {receipt.LawHash} then, {text.Hash} now", $"de wet zegt nu iets anders: {receipt.LawHash} toen, {text.Hash} nu");
        }

        if (receipt.Engine != Receipt.ThisEngine)
        {
            yield return new($"another version judged: {receipt.Engine} then, {Receipt.ThisEngine} now", $"een andere versie oordeelde: {receipt.Engine} toen, {Receipt.ThisEngine} nu");
        }

        foreach (var reading in receipt.Readings.Keys.Where(r => !text.Readings.Any(x => x.Id == r)))
        {
            yield return new($"the reading `{reading}` is no longer there", $"de lezing `{reading}` is er niet meer");
        }
    }
}
