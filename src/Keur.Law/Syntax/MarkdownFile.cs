namespace Keur.Law.Syntax;

/// <summary>A law file cut into front matter and sections.</summary>
/// <param name="Source">The file.</param>
/// <param name="FrontMatter">The act's identity, by key; empty where the file has none.</param>
/// <param name="Sections">The sections in order; what stands before the first heading is a section of level 0.</param>
internal sealed record MarkdownFile(SourceFile Source, IReadOnlyDictionary<string, FrontMatterLine> FrontMatter, IReadOnlyList<MarkdownSection> Sections);
