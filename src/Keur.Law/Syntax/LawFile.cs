namespace Keur.Law.Syntax;

/// <summary>A law file, read: its sections with the declarations, amendments and examples under them.</summary>
internal sealed record LawFile(MarkdownFile Markdown)
{
    /// <summary>The declarations, in order.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The amendments, in order.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>The examples, in order.</summary>
    public IReadOnlyList<ExampleSyntax> Examples { get; init; } = [];

    /// <summary>The Dutch texts, in a twin.</summary>
    public IReadOnlyList<TwinSyntax> Twins { get; init; } = [];

    /// <summary>The title of the act, where this file carries it.</summary>
    public FrontMatterLine? Title => Markdown.FrontMatter.GetValueOrDefault("title");

    /// <summary>The file.</summary>
    public SourceFile Source => Markdown.Source;
}
