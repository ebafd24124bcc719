using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>The names a card can use under one text of the law.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, Shorthand> _shorthands;
    private readonly ILookup<string, Fact> _owners;

    public Vocabulary(LawText text, CountryMapping countries)
    {
        Countries = countries;
        _facts = text.Facts.ToDictionary(f => f.Id);
        _shorthands = text.Shorthands.ToDictionary(s => s.Name);
        _owners = text.Facts.SelectMany(f => f.Values.Select(v => (v.Name, Fact: f))).ToLookup(p => p.Name, p => p.Fact);
        FactIds = [.. _facts.Keys];
        CardKeys = [.. CardReader.Keys, .. _shorthands.Keys];
        ShorthandKeys = [CardReader.Name, countries.Key, .. FactIds];
        Seat = FindFact(countries.Fact);
        SeatValues = Seat is null ? default : (Seat.ValueIndex(countries.Inside), Seat.ValueIndex(countries.Outside));
        if (SeatValues.Inside < 0 || SeatValues.Outside < 0)
        {
            throw new ArgumentException($"`{countries.Fact}` has no values `{countries.Inside}` and `{countries.Outside}`.", nameof(countries));
        }
    }

    /// <summary>What a country answers.</summary>
    public CountryMapping Countries { get; }

    /// <summary>The fact a country answers; null where the vocabulary does not have it.</summary>
    public Fact? Seat { get; }

    /// <summary>The places of its two values.</summary>
    public (int Inside, int Outside) SeatValues { get; }

    /// <summary>The ids of the facts.</summary>
    public IReadOnlyList<string> FactIds { get; }

    /// <summary>The keys of a card.</summary>
    public IReadOnlyList<string> CardKeys { get; }

    /// <summary>The keys of the map behind a shorthand.</summary>
    public IReadOnlyList<string> ShorthandKeys { get; }

    /// <summary>The fact of this id; null where there is none.</summary>
    public Fact? FindFact(string id) => _facts.GetValueOrDefault(id);

    /// <summary>The shorthand of this name; null where there is none.</summary>
    public Shorthand? FindShorthand(string name) => _shorthands.GetValueOrDefault(name);

    /// <summary>The facts that have a value of this name.</summary>
    public IEnumerable<Fact> OwnersOf(string value) => _owners[value];
}
