namespace Keur.Law.Syntax;

/// <summary>One change within a declaration: a clause or a point that is inserted or put in another's place, or one that is repealed.</summary>
/// <param name="Kind">Insert, replace or repeal.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ClauseEdit(AmendmentKind Kind, SourceSpan Span)
{
    /// <summary>The clause inserted or put in place; null where it concerns a point or repeals.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The point inserted or put in place; null where it concerns a clause or repeals.</summary>
    public PointSyntax? Point { get; init; }

    /// <summary>The word of the clause that is repealed.</summary>
    public ClauseWord? Word { get; init; }

    /// <summary>The names or marks of the clauses repealed; empty for the only one of its word.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>The citation by which the clause repealed is found.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>The label of the point repealed.</summary>
    public string? Label { get; init; }
}
