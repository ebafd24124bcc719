namespace Keur.Law.Syntax;

/// <summary>
/// One clause of a declaration. Which parts it has depends on its word; the parser sees to it that those are there, so a reader of, say, a `within`
/// may count on <see cref="Duration"/> and one name.
/// </summary>
/// <param name="Word">The word it starts with.</param>
/// <param name="Span">Where it starts.</param>
internal sealed record Clause(ClauseWord Word, SourceSpan Span)
{
    /// <summary>The names it gives: roles, parties, events, a value, a way, a fact that fills a field.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Its quoted text.</summary>
    public string? Text { get; init; }

    /// <summary>The second quoted text: what silence means at the end of a time limit.</summary>
    public string? Else { get; init; }

    /// <summary>Its condition: the whole of a `when`, the `when` behind others.</summary>
    public ConditionSyntax? Condition { get; init; }

    /// <summary>The `unless` behind a way or a field.</summary>
    public ConditionSyntax? Unless { get; init; }

    /// <summary>What it cites itself.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>Which provisions it speaks of.</summary>
    public Reach? Reach { get; init; }

    /// <summary>A length of time.</summary>
    public Duration? Duration { get; init; }

    /// <summary>A day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>An amount in euro.</summary>
    public decimal? Amount { get; init; }

    /// <summary>A share of turnover, in per cent.</summary>
    public decimal? Share { get; init; }

    /// <summary>Marks of fields, with ranges and exceptions.</summary>
    public MarkList? Marks { get; init; }

    /// <summary>A word that qualifies it: `at least`, `at most`, `if any`, `optional`.</summary>
    public string? Qualifier { get; init; }
}
