using System.CommandLine;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>`keur schema`: the JSON Schema of cards and verdicts.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var what = new Argument<string>("card|verdict") { Description = new Words("Which schema.", "Welk schema.").In(terminal.Language) };
        what.AcceptOnlyFromAmong("card", "verdict");
        var command = new Command("schema", new Words("Write the JSON Schema of a card or a verdict.", "Schrijf het JSON Schema van een kaart of een oordeel.").In(terminal.Language)) { what };
        var law = new LawChoice(command, terminal);
        HelpText.Examples[command] = ["keur schema card > keur-card.schema.json", "keur schema verdict"];
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(what) == "verdict")
            {
                terminal.Out.Write(VerdictSchema.Text);
                return 0;
            }

            if (law.Find(parsed) is not { } laws || new Mappings(terminal, law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
            {
                return Terminal.BadInput;
            }

            terminal.Out.Write(CardSchema.Write(laws[0].Law.Text, countries, terminal.Language));
            return 0;
        });
        return command;
    }
}
