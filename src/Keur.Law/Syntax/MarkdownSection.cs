namespace Keur.Law.Syntax;

/// <summary>A heading of a law file and what stands under it, up to the next heading.</summary>
/// <param name="Level">How deep: 1 for `#`.</param>
/// <param name="Title">The heading without its provision.</param>
/// <param name="Cites">The provisions the heading names.</param>
/// <param name="Prose">What is said in plain words, paragraphs parted by an empty line.</param>
/// <param name="Blocks">The fenced blocks under it.</param>
/// <param name="Span">Where the heading stands.</param>
internal sealed record MarkdownSection(
    int Level, string Title, IReadOnlyList<CitationRange> Cites, string Prose, IReadOnlyList<MarkdownBlock> Blocks, SourceSpan Span);
