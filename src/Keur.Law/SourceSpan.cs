namespace Keur.Law;

/// <summary>A stretch of one line of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column of its first character, counted from 1.</param>
/// <param name="Length">How many characters; 1 at the least.</param>
public readonly record struct SourceSpan(SourceFile File, int Line, int Column, int Length)
{
    /// <summary>The start of a file, for what is wrong with it as a whole.</summary>
    public static SourceSpan StartOf(SourceFile file) => new(file, 1, 1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"{File.Path}:{Line}:{Column}";
}
