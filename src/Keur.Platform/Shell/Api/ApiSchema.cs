using System.Text.Json.Nodes;

namespace Keur.Platform.Shell.Api;

/// <summary>A JSON Schema that stands elsewhere, to be named in the description of the API with all it defines.</summary>
/// <param name="Name">Its name there; what it defines is called `Name.part`.</param>
/// <param name="Text">The schema, as JSON.</param>
internal sealed record ApiSchema(string Name, Func<string> Text)
{
    private const string Definitions = "$defs";

    /// <summary>Adds it to the schemas of a description, its references turned to where its parts stand now.</summary>
    public void AddTo(JsonObject schemas)
    {
        var schema = JsonNode.Parse(Text().Replace($"#/{Definitions}/", $"#/components/schemas/{Name}.", StringComparison.Ordinal))!.AsObject();
        foreach (var (part, definition) in (schema[Definitions] as JsonObject ?? []).ToList())
        {
            schemas[$"{Name}.{part}"] = definition!.DeepClone();
        }

        foreach (var key in new[] { Definitions, "$schema", "$id" })
        {
            schema.Remove(key);
        }

        schemas[Name] = schema;
    }
}
