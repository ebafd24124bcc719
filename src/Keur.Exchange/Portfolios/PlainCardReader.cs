using System.Text.Json;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// Reads a card of one line that is plain: JSON, one actor at most, every answer as it should be. It says nothing of any other; that one goes to the reader of cards,
/// which explains what is wrong with it. What it does read it reads as that one does. Threads do not share it.
/// </summary>
internal sealed class PlainCardReader(PlainCards names, RowDraft draft)
{
    private readonly int[] _said = new int[names.Text.Facts.Count];
    private readonly bool[] _answered = new bool[names.Text.Facts.Count];
    private readonly List<int> _evidence = [];
    private readonly PlainAnswerReader _answers = new(names, draft);
    private int _line;

    /// <summary>What the system is called; null where the card does not say.</summary>
    public string? Name { get; private set; }

    /// <summary>Whom the card speaks of; null for nobody.</summary>
    public string? Actor { get; private set; }

    /// <summary>Reads a card into the draft.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is plain; where not, the draft holds nothing of use.</returns>
    public bool Read(ReadOnlySpan<byte> line)
    {
        _line++;
        (Name, Actor) = (null, null);
        _evidence.Clear();
        draft.Clear();
        try
        {
            var json = new Utf8JsonReader(line);
            return json.Read() && json.TokenType == JsonTokenType.StartObject && ReadRoot(ref json, line) && !json.Read() && _evidence.TrueForAll(f => _said[f] == _line && _answered[f]);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool ReadRoot(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        var (seen, shorthand, from, length) = (0, -1, 0, 0);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueIsEscaped)
            {
                return false;
            }

            var key = PlainCards.Keys.Find(json.ValueSpan);
            if (key < 0)
            {
                if (shorthand >= 0 || (shorthand = names.Shorthands.Find(json.ValueSpan)) < 0 || !json.Read() || json.TokenType != JsonTokenType.StartObject)
                {
                    return false;
                }

                from = (int)json.TokenStartIndex;
                json.Skip();
                length = (int)json.BytesConsumed - from;
                continue;
            }

            if ((seen >> key & 1) != 0 || !json.Read() || !ReadKey(ref json, key))
            {
                return false;
            }

            seen |= 1 << key;
        }

        return (seen & 1) != 0 && json.TokenType == JsonTokenType.EndObject && (shorthand < 0 || ReadShorthand(line.Slice(from, length), names.Text.Shorthands[shorthand]));
    }

    private bool ReadKey(ref Utf8JsonReader json, int key)
    {
        switch (key)
        {
            case 0:
                return json.ValueSpan.SequenceEqual("1"u8);
            case 1:
                Name = TextOf(ref json);
                return Name is not null;
            case 2:
                return TextOf(ref json) is not null;
            case 3:
                return json.TokenType == JsonTokenType.StartObject && ReadFacts(ref json);
            default:
                return json.TokenType == JsonTokenType.StartObject && ReadEvidence(ref json);
        }
    }

    private static string? TextOf(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String && json.ValueSpan.Length > 0 ? json.GetString() : null;

    private bool ReadFacts(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadFact(ref json))
            {
                return false;
            }
        }

        return json.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>A fact that is not said yet, with its answer.</summary>
    private bool ReadFact(ref Utf8JsonReader json)
    {
        var place = json.ValueIsEscaped ? -1 : names.Facts.Find(json.ValueSpan);
        if (place < 0 || _said[place] == _line || !json.Read())
        {
            return false;
        }

        _said[place] = _line;
        _answered[place] = !PlainAnswerReader.IsUnknown(ref json);
        return !_answered[place] || _answers.Read(ref json, names.Text.Facts[place]);
    }

    private bool ReadEvidence(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var place = json.ValueIsEscaped ? -1 : names.Facts.Find(json.ValueSpan);
            if (place < 0 || _evidence.Contains(place) || !json.Read() || json.TokenType != JsonTokenType.String || json.ValueSpan.Length == 0)
            {
                return false;
            }

            _evidence.Add(place);
        }

        return json.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>What the shorthand says of the actor, and then what it stands for; what the card says under its facts goes before both.</summary>
    private bool ReadShorthand(ReadOnlySpan<byte> map, Shorthand shorthand)
    {
        var json = new Utf8JsonReader(map);
        json.Read();
        var (named, seated) = (false, false);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals(CardReader.Name))
            {
                json.Read();
                if (named || (Actor = TextOf(ref json)) is null)
                {
                    return false;
                }

                named = true;
            }
            else if (json.ValueTextEquals(names.Countries.Key))
            {
                json.Read();
                if (seated || !ReadCountry(ref json))
                {
                    return false;
                }

                seated = true;
            }
            else if (!ReadFact(ref json))
            {
                // Also what is said twice, here and under the facts: the reader of cards knows which goes first.
                return false;
            }
        }

        return AddAll(shorthand);
    }

    private bool ReadCountry(ref Utf8JsonReader json)
    {
        if (PlainAnswerReader.IsUnknown(ref json))
        {
            return true;
        }

        var code = TextOf(ref json);
        var inside = code is not null && names.Countries.Members.Contains(code);
        if (!inside && (code is null || !names.Countries.Others.Contains(code)))
        {
            return false;
        }

        if (names.Seat is { } seat)
        {
            Add(Answer.OneOf(seat, seat.ValueIndex(inside ? names.Countries.Inside : names.Countries.Outside)));
        }

        return true;
    }

    private bool AddAll(Shorthand shorthand)
    {
        foreach (var answer in shorthand.Answers)
        {
            // Of a list both may say a part, and then the two are put together; what is merely assumed may be told otherwise.
            if ((answer.Fact.Type == FactType.SomeOf && _said[answer.Fact.Index] == _line) || answer.Fact.ToldBy?.Who is not null)
            {
                return false;
            }

            Add(answer);
        }

        return true;
    }

    private void Add(Answer answer)
    {
        var place = answer.Fact.Index;
        if (_said[place] != _line)
        {
            (_said[place], _answered[place]) = (_line, true);
            draft.Add(answer);
        }
    }
}
