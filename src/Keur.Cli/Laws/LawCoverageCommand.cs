using System.CommandLine;
using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>`keur law coverage`: what became of every article and annex.</summary>
internal static class LawCoverageCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var specs = new Argument<string[]>("SPEC")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = new Words("The texts, as `ID[+ACT][@TEXT-DAY]` (default: every text of every act).", "De teksten, als `ID[+WET][@TEKSTDAG]` (standaard: elke tekst van elke wet).").In(terminal.Language),
        };
        var format = LawOptions.Format(terminal, "text", "json", "markdown");
        var directory = LawOptions.Directory(terminal);
        var command = new Command("coverage", new Words("Say of every article and annex whether it is encoded, stated or not computable, and why.", "Zeg van elk artikel en elke bijlage of het is uitgewerkt, vermeld of niet te berekenen, en waarom.").In(terminal.Language)) { specs, format, directory };
        HelpText.Examples[command] = ["keur law coverage", "keur law coverage LAW --format markdown", "keur law coverage --format json --law-dir law"];
        command.SetAction(parsed => Run(terminal, parsed.GetValue(specs)!, parsed.GetValue(format)!, parsed.GetValue(directory)));
        return command;
    }

    private static int Run(Terminal terminal, string[] specs, string format, string? directory)
    {
        var law = new LawAtHand(terminal);
        if (law.Open(directory) is not { } library || Texts(law, library, specs) is not { } texts)
        {
            return Terminal.BadInput;
        }

        var covered = texts.ConvertAll(t => (Text: t, Articles: LawCoverage.Of(t)));
        terminal.Out.Write(format switch
        {
            "json" => CoverageJson.Write(covered),
            "markdown" => CoverageMarkdown.Write(covered, terminal.Language),
            _ => CoverageText.Write(covered, terminal.Language),
        });
        return covered.Exists(c => c.Articles.Any(a => a.Missing.Any())) ? 1 : 0;
    }

    private static List<LawText>? Texts(LawAtHand law, LawLibrary library, string[] specs)
    {
        if (specs.Length == 0)
        {
            return [.. library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics()))];
        }

        var found = specs.Select(s => law.Find(library, s)?.Text).ToList();
        return found.Contains(null) ? null : [.. found.OfType<LawText>()];
    }
}
