namespace Keur.Law.Model;

/// <summary>Other law to look at.</summary>
public sealed class Flag : Conclusion
{
    /// <summary>The roles it concerns; empty for everyone.</summary>
    public required IReadOnlyList<Group> Roles { get; init; }

    /// <summary>The law it points to.</summary>
    public required Words PointsTo { get; init; }
}
