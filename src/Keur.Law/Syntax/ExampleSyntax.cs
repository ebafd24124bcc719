namespace Keur.Law.Syntax;

/// <summary>An example as written.</summary>
/// <param name="Title">What the case is.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record ExampleSyntax(string Title, SourceSpan Span)
{
    /// <summary>Where the case comes from: `official/HR-4-020`; null where it says nothing.</summary>
    public string? Source { get; init; }

    /// <summary>Where in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The day on which it is asked; null: it holds in every text of its act.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The readings it is asked under, where not the one taken.</summary>
    public IReadOnlyList<(Name Reading, bool Side)> Readings { get; init; } = [];

    /// <summary>The answers.</summary>
    public IReadOnlyList<AnswerSyntax> Given { get; init; } = [];

    /// <summary>What must follow.</summary>
    public IReadOnlyList<OutcomeSyntax> Then { get; init; } = [];
}
