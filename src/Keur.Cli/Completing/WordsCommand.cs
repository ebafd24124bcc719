using System.CommandLine;

namespace Keur.Cli.Completing;

/// <summary>What a completion script calls: the words typed so far, the last of them unfinished or empty; it answers what that one could become, a line each.</summary>
internal static class WordsCommand
{
    /// <summary>The command, which no help names.</summary>
    public static Command Make(Terminal terminal, RootCommand root)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(ShellScript.Words) { words };
        command.Hidden = true;
        HelpText.Examples[command] = [$"keur {ShellScript.Words} -- law sh"];
        command.SetAction(parsed =>
        {
            foreach (var word in Of(root, parsed.GetValue(words) ?? []))
            {
                terminal.Out.WriteLine(word);
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Of(RootCommand root, string[] words)
    {
        var last = words.Length > 0 ? words[^1] : string.Empty;
        var line = string.Join(' ', words.Select(Quoted));
        return root.Parse(line).GetCompletions(line.Length)
            .Select(c => c.InsertText ?? c.Label)
            .Where(c => c.StartsWith(last, StringComparison.Ordinal) && c.StartsWith('-') == last.StartsWith('-') && c.Length > 1)
            .Where(c => c is not ("-h" or "-?" or "/h" or "/?") && c != ShellScript.Words)
            .Distinct();
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
