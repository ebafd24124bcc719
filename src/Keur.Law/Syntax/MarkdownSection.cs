namespace Keur.Law.Syntax;

/// <summary>A heading of a law file and what stands under it, up to the next heading.</summary>
/// <param name="Level">How deep: 1 for `#`.</param>
/// <param name="Title">The heading without its provision.</param>
/// <param name="Cites">The provisions the heading names.</param>
/// <param name="ProseLater">What is said in plain words, made when first asked for.</param>
/// <param name="Blocks">The fenced blocks under it.</param>
/// <param name="Span">Where the heading stands.</param>
internal sealed record MarkdownSection(
    int Level, string Title, IReadOnlyList<CitationRange> Cites, Lazy<string> ProseLater, IReadOnlyList<MarkdownBlock> Blocks, SourceSpan Span)
{
    /// <summary>What is said in plain words, paragraphs parted by an empty line.</summary>
    public string Prose => ProseLater.Value;
}
