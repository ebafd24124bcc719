using System.CommandLine;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Mutation;

namespace Keur.Cli.Laws;

/// <summary>`keur law mutate`: changes the law one thing at a time, and shows which changes nothing notices.</summary>
internal static class LawMutateCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var specs = AskedTexts.Specs(terminal);
        var format = LawOptions.Format(terminal, "text", "json");
        var sample = new Option<int?>("--sample") { HelpName = "N", Description = new Words("Try only so many of each text, drawn by the seed.", "Probeer er van elke tekst maar zoveel, getrokken met het beginpunt.").In(terminal.Language) };
        var seed = new Option<int>("--seed") { HelpName = "S", Description = new Words("Which sample is drawn (default: 1).", "Welke steekproef wordt getrokken (standaard: 1).").In(terminal.Language), DefaultValueFactory = _ => 1 };
        var directory = LawOptions.Directory(terminal);
        var command = new Command("mutate", new Words("Change the law one thing at a time (an operator, a condition, an exception, a point, a number, a day, an amount, a citation) and show which changes no example, no proof and no page notices. The exit code is 1 when one survives.", "Verander de wet telkens op één punt (een operator, een voorwaarde, een uitzondering, een punt, een getal, een dag, een bedrag, een vindplaats) en toon welke veranderingen geen voorbeeld, bewijs of pagina opmerkt. De exitcode is 1 als er een overleeft.").In(terminal.Language)) { specs, sample, seed, format, directory };
        HelpText.Examples[command] = ["keur law mutate LAW@2026-01-31", "keur law mutate LAW --sample 200 --seed 1", "keur law mutate --law-dir law --format json"];
        command.SetAction(parsed => Run(terminal, parsed, (specs, sample, seed, directory), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(Terminal terminal, ParseResult parsed, (Argument<string[]> Specs, Option<int?> Sample, Option<int> Seed, Option<string?> Directory) options, bool json)
    {
        var specs = parsed.GetValue(options.Specs) ?? [];
        if (new LawAtHand(terminal).Open(parsed.GetValue(options.Directory)) is not { } library || AskedTexts.Find(terminal, library, specs) is not { } texts)
        {
            return Terminal.BadInput;
        }

        var tried = texts.Select(t => (Text: t, Results: Try(library, t, parsed.GetValue(options.Sample), parsed.GetValue(options.Seed)))).ToList();
        terminal.Out.Write(json ? MutationJson.Write(tried) : MutationText.Write(tried, terminal.Language));
        return tried.Exists(t => t.Results.Any(r => r.Fate == MutantFate.Survives)) ? 1 : 0;
    }

    private static IReadOnlyList<MutantResult> Try(LawLibrary library, LawText text, int? sample, int seed)
    {
        // Mutants change a text in place, so each run makes texts of its own.
        var run = new MutationRun(() => library.Again(text));
        return sample is { } count ? run.Sample(count, seed) : run.All();
    }
}
