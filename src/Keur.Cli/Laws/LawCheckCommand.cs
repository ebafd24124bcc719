using System.CommandLine;
using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>`keur law check`: everything that is wrong with a law.</summary>
internal static class LawCheckCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = LawOptions.Folder(terminal);
        var format = LawOptions.Format(terminal, "text", "json");
        var watch = new Option<bool>("--watch") { Description = new Words("Check again whenever a file changes.", "Controleer opnieuw zodra een bestand verandert.").In(terminal.Language) };
        var command = new Command("check", new Words("Check the law: syntax, names, citations, translations, examples, and what takes reasoning.", "Controleer de wet: syntaxis, namen, vindplaatsen, vertalingen, voorbeelden, en wat redeneren vraagt.").In(terminal.Language)) { folder, format, watch };
        HelpText.Examples[command] = ["keur law check", "keur law check law --watch", "keur law check law --format json"];
        command.SetAction((parsed, cancel) => RunAsync(terminal, LawOptions.FolderOrDefault(parsed.GetValue(folder)), parsed.GetValue(format) == "json", parsed.GetValue(watch), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? folder, bool json, bool watch, CancellationToken cancel)
    {
        var code = CheckOnce(terminal, folder, json);
        if (!watch || folder is null || !Directory.Exists(folder))
        {
            return code;
        }

        await new FolderWatch(folder).RunAsync(() => code = CheckOnce(terminal, folder, json), cancel);
        return code;
    }

    private static int CheckOnce(Terminal terminal, string? folder, bool json)
    {
        var diagnostics = new Diagnostics();
        var library = folder is null ? EmbeddedLaw.Open() : new LawAtHand(terminal).Read(folder, diagnostics);
        if (library is null)
        {
            return Terminal.BadInput;
        }

        LawCheck.Run(library, diagnostics);
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        if (json)
        {
            terminal.Out.Write(DiagnosticJson.Write(diagnostics));
        }
        else
        {
            terminal.Report(diagnostics);
            terminal.Say(errors == 0
                ? new($"No errors, {diagnostics.Count} notes.", $"Geen fouten, {diagnostics.Count} opmerkingen.")
                : new($"{errors} errors, {diagnostics.Count - errors} notes.", $"{errors} fouten, {diagnostics.Count - errors} opmerkingen."));
        }

        terminal.Out.Flush();
        return errors == 0 ? 0 : Terminal.BadInput;
    }
}
