namespace Keur.Law.Syntax;

/// <summary>What must follow in an example.</summary>
/// <param name="Kind">What it tests.</param>
/// <param name="Id">The id of that.</param>
/// <param name="Expected">`yes`, `no`, `open`; for duties and conclusions also a timing; for routes `none`, `must`, `may`; for penalties `for`, `not for`, `national law`; empty where other parts say it.</param>
internal sealed record OutcomeSyntax(OutcomeKind Kind, Name Id, string Expected)
{
    /// <summary>The fact that alone leaves it open; the ways of a route; whose breach a penalty reaches; empty otherwise.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>The day from which it binds, or on which a time limit ends.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The highest fine in euro; null for `national law`.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The marks of the fields needed; one that is needed if there is any ends in `?`.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The lengths of time of the limits or terms that hold, in the order of the law.</summary>
    public IReadOnlyList<Duration> Lengths { get; init; } = [];
}
