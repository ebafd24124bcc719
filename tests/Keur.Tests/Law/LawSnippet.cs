using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Tests.Law;

/// <summary>A few lines of law, read as an act of its own whose articles 1 to 9 have paragraphs 1 to 5 with points (a) to (f), and whose annexes are I to IV.</summary>
internal sealed class LawSnippet
{
    private readonly List<SourceFile> _files = [new("law/act/outline.json", Outline)];

    private static string Outline { get; } = $$"""{ "texts": [ { "paths": [ {{string.Join(", ", Paths().Select(p => $"\"{p}\""))}} ] } ] }""";

    public Diagnostics Diagnostics { get; } = new();

    public static LawSnippet Of(string keur, string vocabulary = "") => new LawSnippet()
        .File("law/act/act.md", $"---\nid: act\ntitle: Act\nin-force: 2020-01-01\n---\n{Block(keur)}")
        .Vocabulary(vocabulary);

    /// <summary>A second act, that changes the first.</summary>
    public LawSnippet Amended(string keur, string folder = "change", string inForce = "2021-01-01") => File(
        $"law/{folder}/{folder}.md",
        $"---\nid: {folder}\ntitle: Change\nin-force: {inForce}\namends: act\n---\n{Block(keur)}").File($"law/{folder}/outline.json", Outline);

    public LawSnippet File(string path, string text)
    {
        _files.Add(new SourceFile(path, text));
        return this;
    }

    /// <summary>Leaves out a file.</summary>
    public LawSnippet Without(string path)
    {
        _files.RemoveAll(f => f.Path == path);
        return this;
    }

    public LawLibrary Read() => LawReader.Read(_files, Diagnostics);

    /// <summary>The text with every change worked in.</summary>
    public LawText Text() => Read().TextOf("act", DateOnly.MaxValue, [], Diagnostics);

    /// <summary>The text with every change worked in; fails where the law has a mistake.</summary>
    public LawText Sound()
    {
        var text = Text();
        Assert.Empty(Diagnostics.Select(d => d.Render(Language.English)));
        return text;
    }

    /// <summary>The codes of what is wrong with it, notes in parentheses, in the order of the law.</summary>
    public IEnumerable<string> Codes()
    {
        Text();
        return Diagnostics.Select(d => d.Severity == Severity.Error ? d.Code : $"({d.Code})");
    }

    private LawSnippet Vocabulary(string keur) => keur.Length == 0 ? this : File("law/vocabulary/names.md", Block(keur));

    private static string Block(string keur) => $"# Article 1 — Snippet\n\n```keur\n{keur}\n```\n";

    private static IEnumerable<string> Paths()
    {
        foreach (var article in Enumerable.Range(1, 9))
        {
            foreach (var paragraph in Enumerable.Range(1, 5))
            {
                foreach (var point in "abcdef")
                    yield return $"{article}({paragraph})({point})";
            }
        }

        foreach (var annex in new[] { "I", "II", "III", "IV" })
        {
            yield return $"annex {annex}/A(1)";
            yield return $"annex {annex}/B(2)";
        }
    }
}
