using System.Text.Json;
using Keur.Law;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>The schema of a portfolio as it stands in its file: JSON, so that any program can read what the planes mean.</summary>
internal static class SchemaJson
{
    private static readonly Dictionary<FactType, string> Names = new()
    {
        [FactType.YesNo] = "yes/no",
        [FactType.Judgement] = "judgement",
        [FactType.OneOf] = "one of",
        [FactType.SomeOf] = "some of",
        [FactType.Date] = "date",
        [FactType.Number] = "number",
    };

    /// <summary>Writes the schema and where the portfolio comes from.</summary>
    public static byte[] Write(PlaneSchema schema, string origin)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("origin", origin);
            json.WriteStartArray("facts");
            foreach (var fact in schema.Facts)
            {
                json.WriteStartObject();
                json.WriteString("id", fact.Id);
                json.WriteString("type", Names[fact.Type]);
                json.WriteStartArray("values");
                fact.Values.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads them back.</summary>
    /// <exception cref="JsonException">It is no schema.</exception>
    public static (PlaneSchema Schema, string Origin) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var facts = document.RootElement.GetProperty("facts").EnumerateArray().Select(Fact).ToList();
            return (new PlaneSchema(facts), document.RootElement.GetProperty("origin").GetString()!);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or KeyNotFoundException)
        {
            throw new JsonException("This is no schema of a portfolio.", wrong);
        }
    }

    private static SchemaFact Fact(JsonElement fact)
    {
        var type = fact.GetProperty("type").GetString();
        return new SchemaFact(
            fact.GetProperty("id").GetString()!,
            Names.First(n => n.Value == type).Key,
            [.. fact.GetProperty("values").EnumerateArray().Select(v => v.GetString()!)]);
    }
}
