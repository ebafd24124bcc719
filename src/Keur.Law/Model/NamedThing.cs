namespace Keur.Law.Model;

/// <summary>A class, a role or a party: a name every act shares.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called in the act at hand.</param>
public sealed record NamedThing(NamedKind Kind, string Id, Words Title)
{
    /// <summary>A class that removes the others: outside the act.</summary>
    public bool Outside { get; init; }

    /// <summary>A class that holds when no other does.</summary>
    public bool Otherwise { get; init; }

    /// <summary>A class that a check reports by default.</summary>
    public bool Fails { get; init; }
}
