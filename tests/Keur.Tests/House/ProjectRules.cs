namespace Keur.Tests.House;

/// <summary>What a project may use: other projects, and packages by name or, with a star at the end, by the start of it.</summary>
internal sealed record ProjectRules(string[] Projects, string[] Packages)
{
    private static readonly string[] PlatformPackages =
        ["Microsoft.AspNetCore.*", "Microsoft.EntityFrameworkCore*", "Microsoft.Extensions.*", "Npgsql*", "dbup-*", "Markdig", "MailKit", "Ical.Net", "OpenTelemetry*", "ModelContextProtocol*", "System.Security.Cryptography.*"];

    /// <summary>The arrows of the house. A new one is a decision, with its record in docs/decisions.</summary>
    public static IReadOnlyDictionary<string, ProjectRules> Of { get; } = new Dictionary<string, ProjectRules>
    {
        ["Keur.Law"] = new([], []),
        ["Keur.Reasoning"] = new(["Keur.Law"], []),
        ["Keur.Ledger"] = new([], ["System.Security.Cryptography.Cose"]),
        ["Keur.Exchange"] = new(["Keur.Law", "Keur.Reasoning"], ["YamlDotNet"]),
        ["Keur.Exchange.Files"] = new(["Keur.Law", "Keur.Reasoning", "Keur.Exchange"], ["Parquet*", "DocumentFormat.OpenXml*"]),
        // What the build runs is no part of the program, and no project of src uses it: the command has it run before it is compiled.
        ["Keur.Build"] = new(["Keur.Law", "Keur.Reasoning"], []),
        ["Keur.Cli"] = new(["Keur.Law", "Keur.Reasoning", "Keur.Ledger", "Keur.Exchange"], ["System.CommandLine", "Spectre.Console"]),
        ["Keur.Platform"] = new(["Keur.Law", "Keur.Reasoning", "Keur.Ledger", "Keur.Exchange", "Keur.Exchange.Files"], PlatformPackages),
    };

    public bool AllowsPackage(string name) => Packages.Any(package => package.EndsWith('*')
        ? name.StartsWith(package[..^1], StringComparison.OrdinalIgnoreCase)
        : name.Equals(package, StringComparison.OrdinalIgnoreCase));
}
