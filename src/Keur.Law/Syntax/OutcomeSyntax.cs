namespace Keur.Law.Syntax;

/// <summary>What must follow in an example.</summary>
/// <param name="Kind">What it tests.</param>
/// <param name="Id">The id of that.</param>
/// <param name="Expected">`yes`, `no`, `open`; for duties also a timing; for routes `none`; empty where other parts say it.</param>
internal sealed record OutcomeSyntax(OutcomeKind Kind, Name Id, string Expected)
{
    /// <summary>The fact that alone leaves it open; the ways of a route; null or empty otherwise.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>The day a duty binds from, or a time limit ends.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The highest fine in euro; null for `national law`.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The marks of the fields needed; one that is needed if there is any ends in `?`.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}
