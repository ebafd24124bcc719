using System.CommandLine;
using Keur.Law;

namespace Keur.Cli.Laws;

/// <summary>`keur law`: the law itself.</summary>
internal static class LawCommand
{
    /// <summary>The command with all that it does.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("law", new Words("Read, check and test the law itself.", "Lees, controleer en toets de wet zelf.").In(terminal.Language))
        {
            LawListCommand.Make(terminal),
            LawShowCommand.Make(terminal),
            LawFactsCommand.Make(terminal),
            LawCheckCommand.Make(terminal),
            LawTestCommand.Make(terminal),
            LawCoverageCommand.Make(terminal),
            LawProveCommand.Make(terminal),
            LawMutateCommand.Make(terminal),
            LawLockCommand.Make(terminal),
            Comparing.LawCompareCommand.Make(terminal),
            Due.LawDueCommand.Make(terminal),
            LawPackCommand.Make(terminal),
        };
        HelpText.Examples[command] = ["keur law list", "keur law show LAW \"ARTICLE(PARAGRAPH)\"", "keur law check law"];
        return command;
    }
}
