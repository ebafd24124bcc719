using System.CommandLine;
using Keur.Law;

namespace Keur.Cli.Completing;

/// <summary>`keur completion`: a script by which a shell completes what is typed.</summary>
internal static class CompletionCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var shell = new Argument<string>("bash|zsh|fish") { Description = new Words("Which shell.", "Welke shell.").In(terminal.Language) };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", new Words("Write a script by which a shell completes commands, options, laws and the names in them.", "Schrijf een script waarmee een shell opdrachten, opties, wetten en de namen daarin aanvult.").In(terminal.Language)) { shell };
        HelpText.Examples[command] = ["source <(keur completion bash)", "keur completion zsh > ~/.zfunc/_keur", "keur completion fish > ~/.config/fish/completions/keur.fish"];
        command.SetAction(parsed =>
        {
            terminal.Out.Write(ShellScript.Of(parsed.GetValue(shell)!));
            return 0;
        });
        return command;
    }
}
