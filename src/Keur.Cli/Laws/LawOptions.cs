using System.CommandLine;
using Keur.Law;

namespace Keur.Cli.Laws;

/// <summary>Options that the commands of the law share.</summary>
internal static class LawOptions
{
    /// <summary>`--format`, of these.</summary>
    public static Option<string> Format(Terminal terminal, params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = new Words($"How to answer: {string.Join(", ", formats)}.", $"Hoe te antwoorden: {string.Join(", ", formats)}.").In(terminal.Language),
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>`--law-dir`.</summary>
    public static Option<string?> Directory(Terminal terminal) => new("--law-dir")
    {
        Description = new Words("Read the law from this folder instead of the one carried along.", "Lees de wet uit deze map in plaats van de meegeleverde.").In(terminal.Language),
        HelpName = "DIR",
    };

    /// <summary>A folder of law; the folder `law` where one stands here, else the law carried along.</summary>
    public static Argument<string?> Folder(Terminal terminal) => new("DIR")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = new Words("The folder of the law (default: `law`, else the law carried along).", "De map van de wet (standaard: `law`, anders de meegeleverde wet).").In(terminal.Language),
    };

    /// <summary>The folder meant where none was given; null for the law carried along.</summary>
    public static string? FolderOrDefault(string? given) => given ?? (System.IO.Directory.Exists("law") ? "law" : null);
}
