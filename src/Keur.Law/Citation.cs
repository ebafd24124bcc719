namespace Keur.Law;

/// <summary>
/// The path of a provision within an act: `6(3)/sub2(a)`, `60a`, `annex III(5)(b)`, `annex I/B(21)`. Paragraphs, points and items stand in
/// parentheses, an unnumbered subparagraph is `/sub` with its number, a section of an annex `/` with its capital.
/// </summary>
public readonly record struct Citation
{
    private readonly string? _path;

    /// <summary>Takes a path as it is written, without spaces but the one after `annex`.</summary>
    public Citation(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
    }

    /// <summary>The path.</summary>
    public string Path => _path ?? string.Empty;

    /// <summary>Whether it names an annex, or something in one.</summary>
    public bool IsAnnex => Path.StartsWith("annex ", StringComparison.Ordinal);

    /// <summary>How many steps below the act it is: 1 for `6`, 2 for `6(3)`, 4 for `6(3)/sub2(a)`.</summary>
    public int Depth => Steps().Count;

    /// <summary>The provision one step below this one that bears this label.</summary>
    public Citation At(string label) => new($"{Path}({label})");

    /// <summary>Whether this is <paramref name="other"/>, or lies within it.</summary>
    public bool IsWithin(Citation other) =>
        Path.StartsWith(other.Path, StringComparison.Ordinal)
        && (Path.Length == other.Path.Length || Path[other.Path.Length] is '(' or '/');

    /// <summary>The steps of the path: `6`, `(3)`, `/sub2`, `(a)`.</summary>
    public IReadOnlyList<string> Steps()
    {
        var steps = new List<string>();
        var start = 0;
        for (var i = 1; i < Path.Length; i++)
        {
            if (Path[i] is '(' or '/')
            {
                steps.Add(Path[start..i]);
                start = i;
            }
        }

        steps.Add(Path[start..]);
        return steps;
    }

    /// <summary>As a reader writes it: `Art. 6(3), second subparagraph, (a)` shortened to `Art. 6(3)/sub2(a)`, or `Annex III(5)(b)`.</summary>
    public string Display => IsAnnex ? "A" + Path[1..] : "Art. " + Path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
