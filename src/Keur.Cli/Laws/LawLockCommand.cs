using System.CommandLine;
using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>`keur law lock`: writes down which English the Dutch translates, once somebody has read it again.</summary>
internal static class LawLockCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = LawOptions.Folder(terminal);
        var command = new Command("lock", new Words("Record that the Dutch says what the English now says (after reading it again).", "Leg vast dat het Nederlands zegt wat het Engels nu zegt (na herlezing).").In(terminal.Language)) { folder };
        HelpText.Examples[command] = ["keur law lock law"];
        command.SetAction(parsed => Run(terminal, parsed.GetValue(folder) ?? "law"));
        return command;
    }

    private static int Run(Terminal terminal, string directory)
    {
        var diagnostics = new Diagnostics();
        if (new LawAtHand(terminal).Read(directory, diagnostics) is not { } library)
        {
            return Terminal.BadInput;
        }

        var locks = diagnostics.HasErrors
            ? []
            : Translations.Folders(library).ToDictionary(f => f, f => Translations.LockFor(library, f, diagnostics));
        if (diagnostics.HasErrors)
        {
            terminal.Report(diagnostics);
            return terminal.Fail(new("Nothing was locked: mend these first.", "Er is niets vastgelegd: herstel eerst dit."));
        }

        foreach (var (folder, text) in locks.Where(l => !string.IsNullOrEmpty(l.Value)))
        {
            File.WriteAllText(Path.Combine(directory, folder, "nl.lock"), text);
            terminal.Say(Words.Same($"{folder}/nl.lock"));
        }

        return 0;
    }
}
