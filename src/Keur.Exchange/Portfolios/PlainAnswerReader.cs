using System.Globalization;
using System.Text;
using System.Text.Json;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>Reads one answer of a plain card into a draft. Threads do not share it.</summary>
internal sealed class PlainAnswerReader(PlainCards names, RowDraft draft)
{
    private readonly List<int> _includes = [];
    private readonly List<int> _excludes = [];

    /// <summary>Whether the card says that it does not know the answer.</summary>
    public static bool IsUnknown(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueTextEquals(AnswerReader.Unknown));

    /// <summary>Reads the answer to a fact; false where it is not plain.</summary>
    public bool Read(ref Utf8JsonReader json, Fact fact) => fact.Type switch
    {
        FactType.SomeOf => ReadList(ref json, fact),
        FactType.OneOf => ReadOne(ref json, fact),
        FactType.Date => ReadDay(ref json, fact),
        FactType.Number => ReadNumber(ref json, fact),
        _ => ReadYesNo(ref json, fact),
    };

    private bool ReadYesNo(ref Utf8JsonReader json, Fact fact)
    {
        var yes = json.TokenType == JsonTokenType.True || (json.TokenType == JsonTokenType.String && (json.ValueTextEquals("yes"u8) || json.ValueTextEquals("true"u8)));
        var no = json.TokenType == JsonTokenType.False || (json.TokenType == JsonTokenType.String && (json.ValueTextEquals("no"u8) || json.ValueTextEquals("false"u8)));
        if (yes || no)
        {
            draft.AddYesNo(fact.Index, yes);
        }

        return yes || no;
    }

    private int Place(ref Utf8JsonReader json, Fact fact) => json.TokenType == JsonTokenType.String && !json.ValueIsEscaped ? names.ValueOf(fact, json.ValueSpan) : -1;

    private bool ReadOne(ref Utf8JsonReader json, Fact fact)
    {
        var place = Place(ref json, fact);
        if (place >= 0)
        {
            draft.AddOne(fact.Index, place);
        }

        return place >= 0;
    }

    private bool ReadDay(ref Utf8JsonReader json, Fact fact)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (json.ValueTextEquals("never"u8) || json.ValueTextEquals("not yet"u8))
        {
            draft.AddNoDay(fact.Index, json.ValueTextEquals("not yet"u8));
            return true;
        }

        if (!TryDay(json.ValueSpan, out var day))
        {
            return false;
        }

        draft.AddDay(fact.Index, day);
        return true;
    }

    private static bool TryDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        Span<char> characters = stackalloc char[10];
        day = default;
        return text.Length == characters.Length && Encoding.ASCII.GetChars(text, characters) == characters.Length
            && DateOnly.TryParseExact(characters, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private bool ReadNumber(ref Utf8JsonReader json, Fact fact)
    {
        var isText = json.TokenType is JsonTokenType.String or JsonTokenType.Number;
        if (!isText || !NumberText.TryRead(json.TokenType == JsonTokenType.String ? json.GetString()! : Encoding.ASCII.GetString(json.ValueSpan), out var number))
        {
            return false;
        }

        draft.AddNumber(fact.Index, number);
        return true;
    }

    private bool ReadList(ref Utf8JsonReader json, Fact fact)
    {
        _includes.Clear();
        _excludes.Clear();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            if (!ReadValues(ref json, fact, _includes))
            {
                return false;
            }

            for (var value = 0; value < fact.Values.Count; value++)
            {
                if (!_includes.Contains(value))
                {
                    _excludes.Add(value);
                }
            }
        }
        else if (!ReadParts(ref json, fact))
        {
            return false;
        }

        draft.AddList(fact.Index, _includes, _excludes);
        return true;
    }

    private bool ReadParts(ref Utf8JsonReader json, Fact fact)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var side = json.ValueTextEquals("includes"u8) ? _includes : json.ValueTextEquals("excludes"u8) ? _excludes : null;
            if (side is null || side.Count > 0 || !json.Read() || json.TokenType != JsonTokenType.StartArray || !ReadValues(ref json, fact, side))
            {
                return false;
            }
        }

        return _includes.Count + _excludes.Count > 0 && !_includes.Exists(_excludes.Contains);
    }

    private bool ReadValues(ref Utf8JsonReader json, Fact fact, List<int> values)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var place = Place(ref json, fact);
            if (place < 0 || values.Contains(place))
            {
                return false;
            }

            values.Add(place);
        }

        return true;
    }
}
