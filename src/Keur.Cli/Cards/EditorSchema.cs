namespace Keur.Cli.Cards;

/// <summary>The line at the start of a card by which editors find its schema. It is written only where that schema lies beside the card: elsewhere it would be an error.</summary>
internal static class EditorSchema
{
    private const string FileName = "keur-card.schema.json";

    /// <summary>The line with its end; nothing where there is no schema beside the card.</summary>
    /// <param name="card">The path of the card; null where it is written to no file.</param>
    public static string LineFor(string? card) =>
        card is not null && File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(card)) ?? string.Empty, FileName))
            ? $"# yaml-language-server: $schema={FileName}\n"
            : string.Empty;
}
