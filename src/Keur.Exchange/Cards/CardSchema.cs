using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Writes the JSON Schema (2020-12) of a card under one text, for editors that complete and check while one types.</summary>
public sealed class CardSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly LawText _text;
    private readonly CountryMapping _countries;

    private CardSchema(Utf8JsonWriter json, LawText text, CountryMapping countries)
    {
        _json = json;
        _text = text;
        _countries = countries;
    }

    /// <summary>The schema. Its `$id` names the format, the act and the text of it.</summary>
    /// <param name="text">The text whose vocabulary counts.</param>
    /// <param name="countries">What the country of an actor answers.</param>
    /// <param name="language">The language of the descriptions.</param>
    public static string Write(LawText text, CountryMapping countries, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(countries);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            new CardSchema(json, text, countries).Document(language);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private void Document(Language language)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Draft);
        _json.WriteString("$id", $"urn:keur:card:{CardReader.Format}:{_text.Act.Id}:{_text.Since?.ToString("yyyy-MM-dd") ?? "0"}");
        _json.WriteString("title", new Words("AI system card", "Kaart van een AI-systeem").In(language));
        Properties(Root, ["keur"]);
        _json.WriteStartObject("$defs");
        foreach (var fact in _text.Facts)
        {
            _json.WriteStartObject("fact." + fact.Id);
            new FactSchema(_json, language).Write(fact);
            _json.WriteEndObject();
        }

        Definition("facts", () => Properties(() => WriteFacts(), []));
        Definition("evidence", () => Properties(() => _text.Facts.ToList().ForEach(f => Text(f.Id)), []));
        Definition("shorthand", () => Properties(Shorthand, []));
        Definition("part", () => Properties(Part, []));
        Definition("named", NamedPart);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Definition(string name, Action body)
    {
        _json.WriteStartObject(name);
        body();
        _json.WriteEndObject();
    }

    private void Properties(Action properties, IReadOnlyList<string> required)
    {
        // Nothing beneath a key is no answers, as in a card whose lines are all comments.
        _json.WriteStartArray("type");
        _json.WriteStringValue("object");
        if (required.Count == 0)
        {
            _json.WriteStringValue("null");
        }

        _json.WriteEndArray();
        Definition("properties", properties);
        if (required.Count > 0)
        {
            Required(required);
        }

        _json.WriteBoolean("additionalProperties", false);
    }

    private void Required(IReadOnlyList<string> keys)
    {
        _json.WriteStartArray("required");
        foreach (var key in keys)
        {
            _json.WriteStringValue(key);
        }

        _json.WriteEndArray();
    }

    private void Root()
    {
        Definition("keur", () => _json.WriteNumber("const", int.Parse(CardReader.Format)));
        Part();
        Definition("version", TextOrNumber);
        foreach (var key in new[] { "actors", "uses", "incidents" })
        {
            Definition(key, () =>
            {
                _json.WriteString("type", "array");
                Refer("items", "named");
            });
        }

        Refer("model", "part");
        foreach (var shorthand in _text.Shorthands)
        {
            Refer(shorthand.Name, "shorthand");
        }
    }

    private void Part()
    {
        Definition(CardReader.Name, TextOrNumber);
        Refer("facts", "facts");
        Refer("evidence", "evidence");
    }

    private void NamedPart()
    {
        _json.WriteString("$ref", "#/$defs/part");
        _json.WriteString("type", "object");
        Required([CardReader.Name]);
    }

    private void Shorthand()
    {
        Definition(CardReader.Name, TextOrNumber);
        Definition(_countries.Key, () =>
        {
            _json.WriteStartArray("enum");
            foreach (var code in _countries.Members.Concat(_countries.Others).Order(StringComparer.Ordinal))
            {
                _json.WriteStringValue(code);
            }

            _json.WriteEndArray();
        });
        WriteFacts();
    }

    private void WriteFacts()
    {
        foreach (var fact in _text.Facts)
        {
            Refer(fact.Id, "fact." + fact.Id);
        }
    }

    private void Text(string name) => Definition(name, () => _json.WriteString("type", "string"));

    // An unquoted 3.2 is a number to an editor and a text to the card.
    private void TextOrNumber()
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("string");
        _json.WriteStringValue("number");
        _json.WriteEndArray();
    }

    private void Refer(string name, string definition) => Definition(name, () => _json.WriteString("$ref", $"#/$defs/{definition}"));
}
