using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Keur.Law;

namespace Keur.Cli;

/// <summary>Writes the help of a command in the reader's language: what it does, how it is called, its options, its commands, examples.</summary>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    private const int Column = 30;

    /// <summary>Examples by command, kept beside the commands so that every one has some.</summary>
    public static readonly Dictionary<Command, string[]> Examples = [];

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return 0;
    }

    private void Write(Command command)
    {
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{In("Usage", "Gebruik")}: {Call(command)}");
        Section(In("Arguments", "Argumenten"), command.Arguments.Where(a => !a.Hidden).Select(a => (a.Name, a.Description)));
        Section(In("Commands", "Opdrachten"), command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, FirstLine(c.Description))));
        Section(In("Options", "Opties"), command.Options.Concat(Inherited(command)).Where(o => !o.Hidden).Select(o => (Signature(o), Describe(o))));
        if (Examples.TryGetValue(command, out var examples))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{In("Examples", "Voorbeelden")}:");
            foreach (var example in examples)
            {
                terminal.Out.WriteLine($"  {example}");
            }
        }
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(terminal.Language);

    private static string? FirstLine(string? text) => text?.Split('\n')[0];

    private string? Describe(Option option) => option is HelpOption ? In("Show this help", "Toon deze hulp") : option is VersionOption ? In("Show the version", "Toon de versie") : option.Description;

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive).Concat(Inherited(p))).Distinct();

    private static string Call(Command command)
    {
        var own = string.Concat(command.Arguments.Select(a => $" {(a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name)}{(a.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty)}"));
        var isFirst = !command.Parents.OfType<Command>().Any();
        return Path(command) + own + (command.Subcommands.Count > 0 ? " COMMAND" : string.Empty) + (!isFirst && command.Options.Count > 0 ? " [OPTIONS]" : string.Empty);
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;

    private static string Signature(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(n => n.StartsWith('-')).OrderBy(n => n.Length));
        return option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? names : $"{names} {option.HelpName ?? "VALUE"}";
    }

    private void Section(string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var listed = rows.ToList();
        if (listed.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{title}:");
        foreach (var (name, text) in listed)
        {
            var head = name.Length < Column - 3 ? name.PadRight(Column - 2) : name + Environment.NewLine + new string(' ', Column);
            terminal.Out.WriteLine($"  {head}{text}");
        }
    }
}
