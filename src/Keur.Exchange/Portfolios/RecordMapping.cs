using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keur.Law;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// How the records of a register become cards. It is content of the law, in `law/mappings`: a card whose texts `{field}` stand for what a record says, and, by what its fields say, more of
/// the card. Nothing is guessed: a record of which the mapping says nothing more is a card that says nothing more.
/// </summary>
public sealed class RecordMapping
{
    private readonly string _records;
    private readonly JsonObject _card;
    private readonly List<(string Field, HashSet<string> Values, JsonObject Card)> _cases;

    private RecordMapping(JsonObject root)
    {
        _records = (string)root["records"]!;
        _card = root["card"]!.AsObject();
        _cases = [.. root["cases"]!.AsArray().Select(c => ((string)c!["field"]!, c["is"]!.AsArray().Select(v => (string)v!).ToHashSet(), c["card"]!.AsObject()))];
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="mistake">What is wrong with it; null where nothing is.</param>
    /// <returns>The mapping; null where it is none.</returns>
    public static RecordMapping? Read(string json, out Words? mistake)
    {
        try
        {
            mistake = null;
            return new RecordMapping(JsonNode.Parse(json)!.AsObject());
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or NullReferenceException)
        {
            mistake = new(
                "This is no mapping of records: it needs `records`, a `card`, and `cases` with `field`, `is` and `card`.",
                "Dit is geen vertaling van records: nodig zijn `records`, een `card`, en `cases` met `field`, `is` en `card`.");
            return null;
        }
    }

    /// <summary>The records of a file as cards, one a line.</summary>
    /// <param name="json">The file: an object with the records in an array, or the array itself.</param>
    /// <param name="mistake">What is wrong with it; null where nothing is.</param>
    /// <returns>The cards; null where the file holds no such records.</returns>
    public byte[]? Cards(Stream json, out Words? mistake)
    {
        mistake = null;
        try
        {
            var root = JsonNode.Parse(json);
            if ((root as JsonArray ?? root?[_records]) is JsonArray records)
            {
                return Write(records);
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            mistake = new($"The file is no JSON: {wrong.Message}", $"Het bestand is geen JSON: {wrong.Message}");
            return null;
        }

        mistake = new($"The file holds no records under `{_records}`.", $"Het bestand bevat geen records onder `{_records}`.");
        return null;
    }

    private byte[] Write(JsonArray records)
    {
        using var lines = new MemoryStream();
        foreach (var record in records.OfType<JsonObject>())
        {
            using (var json = new Utf8JsonWriter(lines, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                CardOf(record).WriteTo(json);
            }

            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    private JsonObject CardOf(JsonObject record)
    {
        var card = Filled(_card, record).AsObject();
        foreach (var (_, _, more) in _cases.Where(c => TextOf(record, c.Field) is { } said && c.Values.Contains(said)))
        {
            foreach (var (key, value) in Filled(more, record).AsObject().ToList())
            {
                // What several cases say under one key is put together; of two answers to one question the first stays.
                if (card[key] is JsonObject own && value is JsonObject others)
                {
                    others.ToList().ForEach(o => own.TryAdd(o.Key, o.Value?.DeepClone()));
                }
                else if (!card.ContainsKey(key))
                {
                    card[key] = value?.DeepClone();
                }
            }
        }

        return card;
    }

    private static string? TextOf(JsonObject record, string field) => record[field] is JsonValue value ? value.ToString() : null;

    private static JsonNode Filled(JsonNode template, JsonObject record) => template switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Filled(p.Value, record)))),
        JsonArray list => new JsonArray([.. list.Select(v => v is null ? null : Filled(v, record))]),
        JsonValue text when text.TryGetValue<string>(out var said) && said.StartsWith('{') && said.EndsWith('}') => JsonValue.Create(TextOf(record, said[1..^1]) ?? string.Empty),
        _ => template.DeepClone(),
    };
}
