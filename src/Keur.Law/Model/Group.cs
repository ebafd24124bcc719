namespace Keur.Law.Model;

/// <summary>A class, a role or a plain group: it holds when any of its grounds does.</summary>
public sealed class Group : Conclusion
{
    /// <summary>Its grounds, in the order of the act; none where the act gives none, and then it never holds.</summary>
    public IReadOnlyList<Rule> Grounds { get; internal set; } = [];

    /// <summary>The class or role it fills; null for a plain group.</summary>
    public NamedThing? Name { get; init; }

    /// <summary>What a reader calls it: its title; for a plain group, which has none, the provision that all its grounds stand in, where there is one.</summary>
    public Words Called => Name is null && Shared is { } provision ? provision.Named : Title;

    /// <summary>The narrowest provision in which the first provisions of all grounds lie; null where they lie in several.</summary>
    private Citation? Shared
    {
        get
        {
            var cites = Grounds.Select(g => g.Cites.Count > 0 ? g.Cites[0] : (Citation?)null).ToList();
            var shared = cites.Count > 0 ? cites[0] : null;
            while (shared is { } provision && !cites.TrueForAll(c => c is { } cite && cite.IsWithin(provision)))
            {
                shared = provision.Parent;
            }

            return shared;
        }
    }
}
