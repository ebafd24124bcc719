using System.CommandLine;
using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Cli.Laws;

/// <summary>`keur law coverage`: what the law files make of every provision.</summary>
internal static class LawCoverageCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var specs = AskedTexts.Specs(terminal);
        var format = LawOptions.Format(terminal, "text", "json", "markdown");
        var directory = LawOptions.Directory(terminal);
        var command = new Command("coverage", new Words("Show of every provision whether it is encoded, stated, not computable or missing; the exit code is 1 when one is missing.", "Toon van elke bepaling of zij gecodeerd, vermeld, niet berekenbaar of afwezig is; de exitcode is 1 als er een ontbreekt.").In(terminal.Language)) { specs, format, directory };
        HelpText.Examples[command] = ["keur law coverage", "keur law coverage LAW@2026-01-31 --format json", "keur law coverage --law-dir law --format markdown > docs/coverage.md"];
        command.SetAction(parsed => Run(terminal, parsed.GetValue(specs) ?? [], parsed.GetValue(format)!, parsed.GetValue(directory)));
        return command;
    }

    private static int Run(Terminal terminal, string[] specs, string format, string? directory)
    {
        if (new LawAtHand(terminal).Open(directory) is not { } library || AskedTexts.Find(terminal, library, specs) is not { } texts)
        {
            return Terminal.BadInput;
        }

        var coverages = texts.Select(LawCoverage.Of).ToList();
        terminal.Out.Write(format switch
        {
            "json" => CoverageJson.Write(coverages),
            "markdown" => new CoveragePage(terminal.Language).Write(coverages),
            _ => CoverageText.Write(coverages, terminal.Language),
        });
        return coverages.TrueForAll(c => c.IsComplete) ? 0 : 1;
    }
}
