using System.CommandLine;
using Keur.Law;

namespace Keur.Cli.Portfolios;

/// <summary>`keur portfolio`: many systems at once.</summary>
internal static class PortfolioCommand
{
    /// <summary>The command with all that it does.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("portfolio", new Words("Judge many systems at once, and see which of them a change of the law touches.", "Beoordeel veel systemen tegelijk, en zie welke een wijziging van de wet raakt.").In(terminal.Language))
        {
            PortfolioImportCommand.Make(terminal),
            PortfolioJudgeCommand.Make(terminal),
            PortfolioImpactCommand.Make(terminal),
        };
        HelpText.Examples[command] = ["keur portfolio import cards.ndjson --out register.planes", "keur portfolio judge register.planes", "keur portfolio impact register.planes --from LAW~2026-01-31 --to LAW"];
        return command;
    }
}
