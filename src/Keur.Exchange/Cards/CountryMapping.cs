namespace Keur.Exchange.Cards;

/// <summary>What the country of an actor answers. It is content of the law, read by <see cref="CountryMappingReader"/>; it does not change once made.</summary>
public sealed class CountryMapping
{
    /// <summary>The key of a card: `country`.</summary>
    public required string Key { get; init; }

    /// <summary>The id of the fact it answers.</summary>
    public required string Fact { get; init; }

    /// <summary>The answer of a member.</summary>
    public required string Inside { get; init; }

    /// <summary>The answer of another country.</summary>
    public required string Outside { get; init; }

    /// <summary>Since when the members are these.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The codes of the members.</summary>
    public required IReadOnlySet<string> Members { get; init; }

    /// <summary>The codes of all other countries.</summary>
    public required IReadOnlySet<string> Others { get; init; }

    /// <summary>The codes that do not settle the answer: territories of a member with a code of their own.</summary>
    public required IReadOnlySet<string> Unsettled { get; init; }

    /// <summary>Codes people write that are none, with the code they mean.</summary>
    public required IReadOnlyDictionary<string, string> Instead { get; init; }

    /// <summary>Every code there is.</summary>
    public IEnumerable<string> Codes => Members.Concat(Others).Concat(Unsettled);
}
