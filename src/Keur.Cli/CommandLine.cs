using System.CommandLine;
using System.CommandLine.Help;
using Keur.Cli.Asking;
using Keur.Cli.Cards;
using Keur.Cli.Completing;
using Keur.Cli.Documents;
using Keur.Cli.Laws;
using Keur.Cli.Portfolios;
using Keur.Cli.Serving;
using Keur.Law;

namespace Keur.Cli;

/// <summary>The `keur` command as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // What is wrong with a line is told in the form it asks for, before it is read as such.
        terminal = terminal with { Json = FormatChoice.IsJson(args) };
        var parsed = Make(terminal).Parse(args);
        if (parsed.Action is not HelpText && Misuse.Of(parsed) is { Count: > 0 } mistakes)
        {
            return Misused(parsed.CommandResult.Command, mistakes, terminal);
        }

        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Make(Terminal terminal)
    {
        var root = new RootCommand(new Words(
            "Keur holds the European AI regulation as law one can run: it judges AI systems and cites every provision.",
            "Keur bevat de Europese AI-verordening als wet die men kan uitvoeren: het beoordeelt AI-systemen en noemt elke bepaling.").In(terminal.Language))
        {
            CheckCommand.Make(terminal),
            ExplainCommand.Make(terminal),
            WhatIfCommand.Make(terminal),
            ReplayCommand.Make(terminal),
            InitCommand.Make(terminal),
            AskCommand.Make(terminal),
            DocumentCommand.Make(terminal),
            SchemaCommand.Make(terminal),
            LawCommand.Make(terminal),
            PortfolioCommand.Make(terminal),
            ServeCommand.Make(terminal),
            CompletionCommand.Make(terminal),
        };
        root.Subcommands.Add(WordsCommand.Make(terminal, root));
        root.Options.Add(Lang(terminal));
        HelpText.Examples[root] = ["keur check samples/cv-screener.yaml", "keur law list", "keur law show LAW \"ARTICLE(PARAGRAPH)\""];
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpText(terminal);
        }

        return root;
    }

    private static Option<string> Lang(Terminal terminal)
    {
        var lang = new Option<string>("--lang")
        {
            Description = new Words("The language of messages and prose: en or nl.", "De taal van meldingen en uitleg: en of nl.").In(terminal.Language),
            HelpName = "en|nl",
            Recursive = true,
        };
        lang.AcceptOnlyFromAmong("en", "nl");
        return lang;
    }

    private static int Misused(Command command, IReadOnlyList<Words> mistakes, Terminal terminal)
    {
        var name = Misuse.NameOf(command);
        foreach (var mistake in mistakes)
        {
            terminal.Fail(mistake, new($"See `{name} --help`.", $"Zie `{name} --help`."));
        }

        return Terminal.BadInput;
    }
}
