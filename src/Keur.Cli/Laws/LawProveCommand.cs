using System.CommandLine;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>`keur law prove`: proves what must be so of a text, or shows a system for which it is not.</summary>
internal static class LawProveCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var specs = AskedTexts.Specs(terminal);
        var format = LawOptions.Format(terminal, "text", "json");
        var save = new Option<string?>("--save") { HelpName = "DIR", Description = new Words("Write the systems that refute a claim as cards into this folder.", "Schrijf de systemen die een bewering weerleggen als kaarten in deze map.").In(terminal.Language) };
        var directory = LawOptions.Directory(terminal);
        var command = new Command("prove", new Words("Prove or refute what must be so of the law: that no `never` can be, that everything can be reached and can matter, that duties have days and penalties, and that routes lead one way. The exit code is 1 when something is refuted.", "Bewijs of weerleg wat van de wet moet gelden: dat geen `never` kan, dat alles te bereiken is en ertoe kan doen, dat plichten dagen en sancties hebben, en dat routes één kant op leiden. De exitcode is 1 als iets is weerlegd.").In(terminal.Language)) { specs, format, save, directory };
        HelpText.Examples[command] = ["keur law prove", "keur law prove LAW@2026-01-31 --save refuted", "keur law prove --law-dir law --format json"];
        command.SetAction(parsed => Run(terminal, (parsed.GetValue(specs) ?? [], parsed.GetValue(directory)), parsed.GetValue(format) == "json", parsed.GetValue(save)));
        return command;
    }

    private static int Run(Terminal terminal, (string[] Specs, string? Directory) asked, bool json, string? save)
    {
        if (new LawAtHand(terminal).Open(asked.Directory) is not { } library || AskedTexts.Find(terminal, library, asked.Specs) is not { } texts)
        {
            return Terminal.BadInput;
        }

        var proofs = texts.Select(t => (Text: t, Results: TextProof.Run(library.Again(t)))).ToList();
        terminal.Out.Write(json ? ProofJson.Write(proofs) : ProofText.Write(proofs, terminal.Language));
        if (save is not null && !proofs.TrueForAll(p => new RefutationCards(terminal, save).Save(p.Text, p.Results)))
        {
            return Terminal.BadInput;
        }

        return proofs.Exists(p => p.Results.Any(r => r.State is ProofState.Refuted or ProofState.BeyondBudget)) ? 1 : 0;
    }
}
