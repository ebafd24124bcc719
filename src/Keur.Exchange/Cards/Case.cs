using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>What one verdict is asked about: the system of a card with one actor, one use and one incident.</summary>
public sealed class Case
{
    /// <summary>What the system is called.</summary>
    public required string Card { get; init; }

    /// <summary>Who asks; null where the card names nobody.</summary>
    public string? Actor { get; init; }

    /// <summary>Which use; null where the card names none.</summary>
    public string? Use { get; init; }

    /// <summary>Which incident; null where the card names none.</summary>
    public string? Incident { get; init; }

    /// <summary>Which model the system is built on; null where the card names none.</summary>
    public string? Model { get; init; }

    /// <summary>The answers, those of shorthands included, in the order of the facts.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>The facts that only a shorthand answers: what is known of others around the system goes before it.</summary>
    public IReadOnlySet<Fact> Assumed { get; init; } = new HashSet<Fact>();

    /// <summary>Where each answer stands; for one of a shorthand its key.</summary>
    public required IReadOnlyDictionary<Fact, SourceSpan> Places { get; init; }

    /// <summary>Where answers come from, as far as the card says so.</summary>
    public required IReadOnlyDictionary<Fact, string> Evidence { get; init; }
}
