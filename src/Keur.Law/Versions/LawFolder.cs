namespace Keur.Law.Versions;

/// <summary>The files of one folder of the law, each list in the order of their paths.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Files">The law files but the twins; one at the least.</param>
/// <param name="Twins">The Dutch twins.</param>
internal sealed record LawFolder(string Name, IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Twins)
{
    /// <summary>How the name of a file with Dutch texts ends.</summary>
    public const string TwinEnding = ".nl.md";
    private static readonly string[] OtherFolders = ["mappings", "calendars"];

    /// <summary>Its outline.json; null where it has none.</summary>
    public SourceFile? Outline { get; init; }

    /// <summary>Its nl.lock; null where it has none.</summary>
    public SourceFile? Lock { get; init; }

    /// <summary>Sorts files into the folders of the law, in the order of their names; what belongs to none is left out.</summary>
    public static IReadOnlyList<LawFolder> Of(IEnumerable<SourceFile> files) =>
    [
        .. files.GroupBy(FolderOf)
            .Where(g => g.Key.Length > 0 && !OtherFolders.Contains(g.Key))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Make(g.Key, [.. g.OrderBy(f => f.Path, StringComparer.Ordinal)]))
            .Where(f => f.Files.Count > 0),
    ];

    /// <summary>The path of the English file that a twin translates.</summary>
    public static string PathOfOriginal(SourceFile twin) => twin.Path[..^TwinEnding.Length] + ".md";

    private static LawFolder Make(string name, List<SourceFile> files) =>
        new(name, files.FindAll(f => IsMarkdown(f) && !IsTwin(f)), files.FindAll(IsTwin))
        {
            Outline = files.Find(f => f.Path.EndsWith("/outline.json", StringComparison.Ordinal)),
            Lock = files.Find(f => f.Path.EndsWith("/nl.lock", StringComparison.Ordinal)),
        };

    private static string FolderOf(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length < 2 ? string.Empty : parts[^2];
    }

    private static bool IsMarkdown(SourceFile file) =>
        file.Path.EndsWith(".md", StringComparison.Ordinal) && !file.Path.EndsWith("/README.md", StringComparison.Ordinal) && file.Path.Split('/').Length > 2;

    private static bool IsTwin(SourceFile file) => file.Path.EndsWith(TwinEnding, StringComparison.Ordinal);
}
