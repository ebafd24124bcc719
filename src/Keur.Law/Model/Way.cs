namespace Keur.Law.Model;

/// <summary>One way of a route. It is the way when a `must` of it holds; or, where no `must` of the route holds, it is a choice when a `may` of it does.</summary>
public sealed class Way : Conclusion
{
    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The value it gives the route.</summary>
    public required string Value { get; init; }

    /// <summary>The lines of the law that name it.</summary>
    public IReadOnlyList<WayLine> Lines { get; internal set; } = [];
}
