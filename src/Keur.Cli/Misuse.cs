using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Keur.Law;

namespace Keur.Cli;

/// <summary>Says what is wrong with a command line, in the reader's language and with the nearest name that is known.</summary>
internal static class Misuse
{
    /// <summary>What is wrong; nothing where the line can be carried out.</summary>
    public static IReadOnlyList<Words> Of(ParseResult parsed)
    {
        var strangers = parsed.UnmatchedTokens.Concat(Unknown(parsed)).ToList();
        return strangers is [var stranger, ..]
            ? [Stranger(parsed.CommandResult.Command, stranger)]
            : [.. parsed.Errors.Select(e => Of(e, parsed.CommandResult.Command)).DistinctBy(w => w.English)];
    }

    /// <summary>The call of a command: `keur law show`.</summary>
    public static string NameOf(Command command) => command is RootCommand ? "keur" : $"keur {string.Join(' ', Path(command))}";

    // An argument takes any word, so an option with a slip of the fingers would pass for a file.
    private static IEnumerable<string> Unknown(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-')
        .Where(t => !parsed.CommandResult.Children.OfType<OptionResult>().Any(o => o.Tokens.Contains(t)))
        .Select(t => t.Value);

    private static Words Stranger(Command command, string written)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));
        var known = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Concat(command.Options.Concat(inherited).Select(o => o.Name));
        return WithAdvice(new($"`{written}` is not known here.", $"`{written}` is hier niet bekend."), NearestName.Advice(written.Split('=')[0], known));
    }

    private static Words Of(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var argument } when error.SymbolResult.Parent is OptionResult { Option: var option } =>
            new($"`{option.Name}` needs a value: {option.HelpName ?? argument.Name}.", $"`{option.Name}` heeft een waarde nodig: {option.HelpName ?? argument.Name}."),
        OptionResult { Tokens.Count: 0, Option: var option } =>
            new($"`{option.Name}` needs a value: {option.HelpName}.", $"`{option.Name}` heeft een waarde nodig: {option.HelpName}."),
        ArgumentResult { Tokens.Count: 0, Argument: var argument } =>
            new($"`{NameOf(command)}` needs {argument.Name}.", $"`{NameOf(command)}` heeft {argument.Name} nodig."),
        OptionResult { Tokens: [var token, ..], Option: var option } when Choices(option.GetCompletions(CompletionContext.Empty)) is { Count: > 0 } choices =>
            Choice(option.Name, token.Value, choices),
        ArgumentResult { Tokens: [var token, ..], Argument: var argument } when Choices(argument.GetCompletions(CompletionContext.Empty)) is { Count: > 0 } choices =>
            Choice(argument.Name, token.Value, choices),
        CommandResult { Command.Subcommands: [_, ..] subcommands } =>
            new($"Say which command: {Named(subcommands)}.", $"Zeg welke opdracht: {Named(subcommands)}."),
        _ => Words.Same(error.Message),
    };

    private static List<string> Choices(IEnumerable<CompletionItem> items) => [.. items.Select(i => i.Label)];

    private static Words Choice(string name, string written, List<string> choices)
    {
        var listed = string.Join(", ", choices);
        return WithAdvice(new($"`{written}` is none of the values of `{name}`: {listed}.", $"`{written}` is geen van de waarden van `{name}`: {listed}."), NearestName.Advice(written, choices));
    }

    private static string Named(IEnumerable<Command> commands) => string.Join(", ", commands.Where(c => !c.Hidden).Select(c => c.Name));

    private static Words WithAdvice(Words words, Words? advice) =>
        advice is null ? words : new($"{words.English} {advice.English}", $"{words.Dutch} {advice.Dutch}");

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().Where(p => p is not RootCommand).SelectMany(Path).Append(command.Name);
}
