using System.CommandLine;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>`keur law test`: runs the examples.</summary>
internal static class LawTestCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = LawOptions.Folder(terminal);
        var format = LawOptions.Format(terminal, "text", "json");
        var command = new Command("test", new Words("Run the examples of the law in every text they belong to.", "Voer de voorbeelden van de wet uit in elke tekst waar ze bij horen.").In(terminal.Language)) { folder, format };
        HelpText.Examples[command] = ["keur law test", "keur law test law --format json"];
        command.SetAction(parsed => Run(terminal, LawOptions.FolderOrDefault(parsed.GetValue(folder)), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(Terminal terminal, string? folder, bool json)
    {
        if (new LawAtHand(terminal).Open(folder) is not { } library)
        {
            return Terminal.BadInput;
        }

        var texts = library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics())).ToList();
        var failures = new Diagnostics();
        foreach (var text in texts)
        {
            failures.AddRange(new ExampleRunner(text).Run().Select(f => f.ToDiagnostic()));
        }

        if (json)
        {
            terminal.Out.Write(DiagnosticJson.Write(failures));
        }
        else
        {
            terminal.Report(failures);
            Summarise(terminal, texts, failures.Count);
        }

        return failures.Count == 0 ? 0 : 1;
    }

    private static void Summarise(Terminal terminal, List<LawText> texts, int failed)
    {
        foreach (var text in texts)
        {
            var day = text.Since?.ToString("yyyy-MM-dd") ?? "—";
            terminal.Say(new($"{text.Act.Id}@{day}: {text.Examples.Count} examples", $"{text.Act.Id}@{day}: {text.Examples.Count} voorbeelden"));
        }

        terminal.Say(failed == 0 ? new("All hold.", "Alle kloppen.") : new($"{failed} outcomes differ.", $"{failed} uitkomsten wijken af."));
    }
}
