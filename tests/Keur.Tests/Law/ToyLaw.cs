using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Tests.House;

namespace Keur.Tests.Law;

/// <summary>The small law about kites that the tests of the language read: every construct of the language stands in it at least once.</summary>
internal static class ToyLaw
{
    public const string Act = "toy-act";
    public const string Change = "toy-change";
    public const string Draft = "toy-draft";

    public static IReadOnlyList<SourceFile> Files { get; } = LawReader.FilesOf(Path.Combine(Repository.Root, "tests/Keur.Tests/Law/ToyLaw"));

    private static readonly Lazy<(LawLibrary Library, Diagnostics Diagnostics)> Read = new(() =>
    {
        var diagnostics = new Diagnostics();
        return (LawReader.Read(Files, diagnostics), diagnostics);
    });

    public static LawLibrary Library => Read.Value.Library;

    public static Diagnostics Diagnostics => Read.Value.Diagnostics;

    /// <summary>As first in force, before any change.</summary>
    public static LawText First { get; } = TextOf(new DateOnly(2020, 6, 1));

    /// <summary>As changed.</summary>
    public static LawText Changed { get; } = TextOf(new DateOnly(2021, 1, 1));

    public static LawText TextOf(DateOnly day, params string[] added) => Library.TextOf(Act, day, added, Diagnostics);

    /// <summary>The law with the text of one file changed.</summary>
    public static IReadOnlyList<SourceFile> With(string path, Func<string, string> change) =>
        [.. Files.Select(f => f.Path.EndsWith(path, StringComparison.Ordinal) ? new SourceFile(f.Path, change(f.Text)) : f)];
}
