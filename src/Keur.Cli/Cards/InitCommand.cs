using System.CommandLine;
using Keur.Exchange.Cards;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>`keur init`: a new card.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = new Words("Where to write it (default: standard output).", "Waar het te schrijven (standaard: standaarduitvoer).").In(terminal.Language) };
        var command = new Command("init", new Words("Write a new card with every screening question as a comment.", "Schrijf een nieuwe kaart met elke eerste vraag als opmerking.").In(terminal.Language)) { file };
        var law = new LawChoice(command, terminal);
        HelpText.Examples[command] = ["keur init my-system.yaml", "keur init --lang nl > mijn-systeem.yaml"];
        command.SetAction(parsed =>
        {
            if (law.Find(parsed) is not { } laws || new Mappings(terminal, law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
            {
                return Terminal.BadInput;
            }

            var path = parsed.GetValue(file);
            return NewFile.Write(terminal, path, EditorSchema.LineFor(path) + CardTemplate.Write(laws[0].Law.Text, countries, terminal.Language));
        });
        return command;
    }
}
