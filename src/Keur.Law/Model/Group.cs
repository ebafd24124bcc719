namespace Keur.Law.Model;

/// <summary>A class, a role or a plain group: it holds when any of its grounds does.</summary>
public sealed class Group : Conclusion
{
    /// <summary>Its grounds, in the order of the act; none where the act gives none, and then it never holds.</summary>
    public IReadOnlyList<Rule> Grounds { get; internal set; } = [];

    /// <summary>The class or role it fills; null for a plain group.</summary>
    public NamedThing? Name { get; init; }
}
