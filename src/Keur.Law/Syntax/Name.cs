namespace Keur.Law.Syntax;

/// <summary>A name or id as somebody wrote it, with its place.</summary>
internal readonly record struct Name(string Text, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
