using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Holds the parts of a card against the vocabulary and makes layers of them.</summary>
internal sealed class LayerReader(Vocabulary vocabulary, CardProblems problems)
{
    private readonly AnswerReader _answers = new(vocabulary, problems);
    private readonly HashSet<Fact> _mistaken = [];

    /// <summary>The facts whose answer could not be read somewhere; nothing more is said about them.</summary>
    public IReadOnlySet<Fact> Mistaken => _mistaken;

    /// <summary>The layer of a part.</summary>
    public AnswerLayer Read(CardPart part)
    {
        var layer = new AnswerLayer { Name = part.Name?.Text, Span = part.Name?.Span ?? part.Span };
        foreach (var entry in part.Facts)
        {
            Add(layer, entry, vocabulary.FactIds);
        }

        foreach (var entry in part.Evidence)
        {
            AddEvidence(layer, entry);
        }

        return layer;
    }

    /// <summary>The layer of a shorthand key; null, with an error, where it is none.</summary>
    public AnswerLayer? ReadShorthand(CardEntry entry)
    {
        if (vocabulary.FindShorthand(entry.Key.Text) is not { } shorthand)
        {
            Strange(entry.Key);
            return null;
        }

        if (entry.Value is not CardMap map)
        {
            problems.Error("wrong-shape", entry.Value.Span, new($"`{shorthand.Name}` is a map.", $"`{shorthand.Name}` is een map."), new($"Write `{shorthand.Name}: {{ name: …, {vocabulary.Countries.Key}: … }}`, or `{{}}` when there is no more to say.", $"Schrijf `{shorthand.Name}: {{ name: …, {vocabulary.Countries.Key}: … }}`, of `{{}}` als er niet meer te zeggen is."));
            return null;
        }

        var name = map.Entries.FirstOrDefault(e => e.Key.Text == CardReader.Name);
        var own = new AnswerLayer { Name = name is null ? null : NameOf(name), Span = entry.Key.Span };
        foreach (var inner in map.Entries.Where(e => e != name && !ReadCountry(own, e)))
        {
            Add(own, inner, vocabulary.ShorthandKeys);
        }

        return own.Over(StandsFor(shorthand, entry.Key.Span));
    }

    private static AnswerLayer StandsFor(Shorthand shorthand, SourceSpan span)
    {
        var layer = new AnswerLayer();
        foreach (var answer in shorthand.Answers)
        {
            layer.Answers[answer.Fact] = new GivenAnswer(answer, span);
        }

        return layer;
    }

    private void Strange(CardScalar key)
    {
        var isFact = vocabulary.FindFact(key.Text) is not null;
        var message = new Words($"A card has no key `{key}`.", $"Een kaart kent geen sleutel `{key}`.");
        if (isFact)
        {
            problems.Error("unknown-key", key.Span, message, new("It is a fact: put it under `facts:`, indented.", "Het is een feit: zet het onder `facts:`, ingesprongen."));
        }
        else
        {
            problems.Unknown("unknown-key", key, message, vocabulary.CardKeys);
        }
    }

    private string? NameOf(CardEntry entry)
    {
        if (entry.Value is CardScalar { Text.Length: > 0, IsEmpty: false } text)
        {
            return text.Text;
        }

        problems.Error("wrong-shape", entry.Span, new("A name is a text.", "Een naam is een tekst."), new("Write `name: …`, or leave it out.", "Schrijf `name: …`, of laat het weg."));
        return null;
    }

    private void Add(AnswerLayer layer, CardEntry entry, IReadOnlyList<string> known)
    {
        if (Find(entry.Key, known) is not { } fact)
        {
            return;
        }

        if (AnswerReader.IsUnknown(entry.Value))
        {
            layer.Answers.TryAdd(fact, new GivenAnswer(null, entry.Span));
        }
        else if (_answers.Read(fact, entry.Value) is not { } answer)
        {
            _mistaken.Add(fact);
        }
        else if (!layer.Answers.TryAdd(fact, new GivenAnswer(answer, entry.Span)))
        {
            problems.Error("answers-differ", entry.Span, new($"`{fact}` is answered already, at {layer.Answers[fact].Span}.", $"`{fact}` is al beantwoord, op {layer.Answers[fact].Span}."), new("Answer it in one place.", "Beantwoord het op één plaats."));
        }
    }

    private Fact? Find(CardScalar id, IReadOnlyList<string> known)
    {
        var fact = vocabulary.FindFact(id.Text);
        if (fact is null)
        {
            problems.Unknown("unknown-fact", id, new($"There is no fact `{id}`.", $"Er is geen feit `{id}`."), known);
        }

        return fact;
    }

    private void AddEvidence(AnswerLayer layer, CardEntry entry)
    {
        if (Find(entry.Key, vocabulary.FactIds) is not { } fact)
        {
            return;
        }

        if (entry.Value is CardScalar { IsEmpty: false, Text.Length: > 0 })
        {
            layer.Evidence[fact] = entry;
        }
        else
        {
            problems.Error("wrong-shape", entry.Span, new($"The evidence for `{fact}` is a text.", $"De onderbouwing van `{fact}` is een tekst."), new("Say in a few words where the answer comes from.", "Zeg in enkele woorden waar het antwoord vandaan komt."));
        }
    }

    /// <summary>Reads the country of an actor; false where the entry is another one.</summary>
    private bool ReadCountry(AnswerLayer layer, CardEntry entry)
    {
        var countries = vocabulary.Countries;
        if (entry.Key.Text != countries.Key)
        {
            return false;
        }

        var code = (entry.Value as CardScalar)?.Text;
        if (AnswerReader.IsUnknown(entry.Value))
        {
            return true;
        }

        if (code is not null && (countries.Members.Contains(code) || countries.Others.Contains(code)))
        {
            Seat(layer, entry, countries.Members.Contains(code));
        }
        else
        {
            WrongCountry(entry.Value);
        }

        return true;
    }

    private void Seat(AnswerLayer layer, CardEntry entry, bool inside)
    {
        if (vocabulary.Seat is { } fact)
        {
            // Who answers the fact itself beside the country has said it more precisely.
            var (member, other) = vocabulary.SeatValues;
            layer.Answers.TryAdd(fact, new GivenAnswer(Answer.OneOf(fact, inside ? member : other), entry.Span));
        }
    }

    private void WrongCountry(CardNode value)
    {
        var countries = vocabulary.Countries;
        if (vocabulary.Seat is { } seat)
        {
            _mistaken.Add(seat);
        }

        var written = value as CardScalar;
        var text = written?.Text ?? string.Empty;
        if (countries.Unsettled.Contains(text))
        {
            problems.Error("unsettled-country", value.Span, new($"`{text}` is a territory of a member state, and its code does not settle `{countries.Fact}`.", $"`{text}` is een gebied van een lidstaat, en de code beslist niet over `{countries.Fact}`."), new($"Leave `{countries.Key}` out and answer `{countries.Fact}` itself.", $"Laat `{countries.Key}` weg en beantwoord `{countries.Fact}` zelf."));
            return;
        }

        var meant = countries.Instead.GetValueOrDefault(text) ?? (text.Length == 2 ? countries.Codes.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) : null);
        problems.Error(
            "no-country",
            value.Span,
            written is null ? new("A country is a code of two capitals.", "Een land is een code van twee hoofdletters.") : new($"There is no country with the code `{written}`.", $"Er is geen land met de code `{written}`."),
            meant is null ? new("Write its ISO 3166 code of two capitals, such as NL.", "Schrijf de ISO 3166-code van twee hoofdletters, zoals NL.") : new($"Did you mean `{meant}`?", $"Bedoelde u `{meant}`?"));
    }
}
