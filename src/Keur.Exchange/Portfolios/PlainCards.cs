using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Portfolios;

/// <summary>The names that plain cards can use under one text: those that need no reader of YAML. It does not change once made.</summary>
internal sealed class PlainCards
{
    /// <summary>The keys of a card that a plain one may have, besides its shorthand.</summary>
    public static readonly NameTable Keys = new(["keur", "name", "version", "facts", "evidence"]);

    private readonly Dictionary<Fact, NameTable> _values;

    /// <summary>Takes the names of a text.</summary>
    public PlainCards(LawText text, CountryMapping countries)
    {
        (Text, Countries) = (text, countries);
        Facts = new NameTable(text.Facts.Select(f => f.Id));
        Shorthands = new NameTable(text.Shorthands.Select(s => s.Name));
        _values = text.Facts.Where(f => f.Values.Count > 0).ToDictionary(f => f, f => new NameTable(f.Values.Select(v => v.Name)));
        Seat = text.FindFact(countries.Fact);
    }

    /// <summary>The text.</summary>
    public LawText Text { get; }

    /// <summary>What a country answers.</summary>
    public CountryMapping Countries { get; }

    /// <summary>The ids of the facts, by their place in the text.</summary>
    public NameTable Facts { get; }

    /// <summary>The names of the shorthands, by their place.</summary>
    public NameTable Shorthands { get; }

    /// <summary>The fact a country answers; null where the text does not have it.</summary>
    public Fact? Seat { get; }

    /// <summary>The place of a value; -1 where the fact has none of this name.</summary>
    public int ValueOf(Fact fact, ReadOnlySpan<byte> name) => _values[fact].Find(name);
}
