namespace Keur.Law.Model;

/// <summary>A case with its source and what must follow.</summary>
public sealed class Example
{
    /// <summary>What the case is.</summary>
    public required string Title { get; init; }

    /// <summary>Where it comes from; null where it says nothing.</summary>
    public string? Source { get; init; }

    /// <summary>Where in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The day on which it is asked; null: it holds in every text of its act.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The sides of readings it is asked under.</summary>
    public required IReadOnlyDictionary<string, bool> Readings { get; init; }

    /// <summary>The answers.</summary>
    public required IReadOnlyList<Answer> Given { get; init; }

    /// <summary>What must follow.</summary>
    public required IReadOnlyList<Outcome> Then { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
