namespace Keur.Cli;

/// <summary>Finds whether a command line asks for JSON.</summary>
internal static class FormatChoice
{
    private static readonly string[] Names = ["--format", "-f"];

    /// <summary>Whether it does; what is wrong with it must then be said as JSON too.</summary>
    public static bool IsJson(IReadOnlyList<string> args) =>
        args.Any(a => Names.Any(n => a == $"{n}=json" || a == $"{n}:json")) || args.Zip(args.Skip(1)).Any(p => Names.Contains(p.First) && p.Second == "json");
}
