namespace Keur.Law;

/// <summary>A text somebody wrote, with the name they know it by; positions in messages point into it.</summary>
public sealed class SourceFile
{
    private string[]? _lines;

    /// <summary>Takes a text under a name.</summary>
    /// <param name="path">How the reader calls it, with forward slashes: `law/eu-2024-1689/06-high-risk.md`.</param>
    /// <param name="text">The whole text; empty where only positions are known, as in a compiled image.</param>
    public SourceFile(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
    }

    /// <summary>How the reader calls it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The lines, without their ends.</summary>
    public IReadOnlyList<string> Lines => _lines ??= Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Line <paramref name="line"/>, counted from 1; empty where there is none.</summary>
    public string LineAt(int line) => line >= 1 && line <= Lines.Count ? Lines[line - 1] : string.Empty;
}
