namespace Keur.Law.Model;

/// <summary>What follows, or not, from the law and the facts.</summary>
public abstract class Conclusion
{
    /// <summary>Its id: `high-risk/use`, `conformity/internal-control`.</summary>
    public required string Id { get; init; }

    /// <summary>Its place among the conclusions of its text, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>What it is.</summary>
    public required ConclusionKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required Words Title { get; init; }

    /// <summary>What it means in plain words: the prose above it; empty where there is none.</summary>
    public Words Prose { get; init; } = Words.None;

    /// <summary>The provisions it rests on, the first of which decides when it applies; empty for a group, whose grounds cite.</summary>
    public required IReadOnlyList<Citation> Cites
    {
        get => CitesInstead ?? field;
        init;
    }

    /// <summary>What a mutant has in their stead; null where none does.</summary>
    internal IReadOnlyList<Citation>? CitesInstead { get; set; }

    /// <summary>Its condition; null: always.</summary>
    public Formula? When { get; internal set; }

    /// <summary>What its condition cites besides.</summary>
    public IReadOnlyList<Citation> WhenCites { get; internal set; } = [];

    /// <summary>Its exceptions, each of which beats the condition.</summary>
    public IReadOnlyList<CitedFormula> Unless { get; internal set; } = [];

    /// <summary>Where it is declared; for a class or role without grounds, where the name is.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether it is a class or role of the vocabulary, or a ground of one: what readers ask about first.</summary>
    public bool IsNamed => this is Group { Name: not null } or Rule { Group.Name: not null };

    /// <inheritdoc/>
    public override string ToString() => Id;
}
