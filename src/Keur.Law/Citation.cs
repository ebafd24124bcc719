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
    public int Depth
    {
        get
        {
            var steps = 1;
            for (var i = 1; i < Path.Length; i++)
            {
                steps += Path[i] is '(' or '/' ? 1 : 0;
            }

            return steps;
        }
    }

    /// <summary>Where in the path its last step starts.</summary>
    internal int LastStepStart => Path.Length < 2 ? 0 : Path.AsSpan(1).LastIndexOfAny('(', '/') + 1;

    /// <summary>The step that starts at this place of the path; empty where none does.</summary>
    internal ReadOnlySpan<char> StepAt(int start)
    {
        if (start >= Path.Length || (start > 0 && Path[start] is not ('(' or '/')))
        {
            return [];
        }

        var rest = Path.AsSpan(start);
        var end = rest[1..].IndexOfAny('(', '/');
        return end < 0 ? rest : rest[..(end + 1)];
    }

    /// <summary>The provision one step below this one that bears this label.</summary>
    public Citation At(string label) => new($"{Path}({label})");

    /// <summary>The provision this one lies in; null for an article or an annex as a whole.</summary>
    public Citation? Parent => Path.LastIndexOfAny(['(', '/']) is var cut and > 0 ? new Citation(Path[..cut]) : null;

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

    /// <summary>
    /// The same in both languages: `Annex III(5)(b)`, `Bijlage III(5)(b)`. What stands in parentheses is written so in either: Dutch law writes `lid` before some of
    /// it and `punt` before other, which the path does not tell.
    /// </summary>
    public Words Named => IsAnnex ? new(Display, "Bijlage" + Path["annex".Length..]) : Words.Same(Display);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
