namespace Keur.Law.Syntax;

/// <summary>One change an act makes to another.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The kind of the declaration it concerns.</param>
/// <param name="Id">Its id.</param>
/// <param name="Declaration">What is inserted or put in its place; null otherwise.</param>
/// <param name="Edits">What changes within it; empty otherwise.</param>
internal sealed record Amendment(AmendmentKind Kind, DeclarationKind Target, Name Id, Declaration? Declaration, IReadOnlyList<ClauseEdit> Edits)
{
    /// <summary>What it says, token by token and without its texts.</summary>
    public string Essence { get; init; } = string.Empty;

    /// <summary>How the declaration it concerns is named.</summary>
    public string Key => $"{KindWords.Of(Target)} {Id}";

    /// <summary>The heading above it.</summary>
    public MarkdownSection? Section { get; init; }
}
