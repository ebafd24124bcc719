namespace Keur.Law.Model;

/// <summary>What must follow in an example.</summary>
/// <param name="Kind">What it tests.</param>
/// <param name="Id">The id of that.</param>
/// <param name="Expected">`yes`, `no`, `open`, a timing, `none`, `must`, `may`, `for`, `not for`, `national law`.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Outcome(OutcomeKind Kind, string Id, string Expected, SourceSpan Span)
{
    /// <summary>The fact that alone leaves it open, the ways of a route, or whose breach a penalty reaches.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The day from which it binds, or on which a time limit ends.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The highest fine in euro.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The marks of the fields needed.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The lengths of time of the limits or terms that hold, in the order of the law.</summary>
    public IReadOnlyList<Duration> Lengths { get; init; } = [];
}
