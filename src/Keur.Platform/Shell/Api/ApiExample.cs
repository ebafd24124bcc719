using System.Text.Json.Nodes;

namespace Keur.Platform.Shell.Api;

/// <summary>What one operation takes and gives, by example and by the schemas that stand elsewhere.</summary>
/// <param name="Path">The path of the operation.</param>
/// <param name="Method">Its method, in small letters.</param>
internal sealed record ApiExample(string Path, string Method)
{
    /// <summary>What is sent, by media type; empty for nothing.</summary>
    public IReadOnlyDictionary<string, JsonNode> Sent { get; init; } = new Dictionary<string, JsonNode>();

    /// <summary>The name of the schema of what is sent; null where the description has it.</summary>
    public string? SentSchema { get; init; }

    /// <summary>The name of the schema of what comes back; null where the description has it.</summary>
    public string? GivenSchema { get; init; }

    /// <summary>Adds it to a description.</summary>
    public void AddTo(JsonObject document)
    {
        if (document["paths"]?[Path]?[Method] is not JsonObject operation)
        {
            throw new InvalidOperationException($"There is no operation {Method} {Path}.");
        }

        foreach (var (type, example) in Sent)
        {
            var content = Content(operation, "requestBody", type);
            content["example"] = example.DeepClone();
            Name(content, SentSchema);
        }

        if (GivenSchema is not null && operation["responses"]?["200"] is JsonObject given)
        {
            var content = given["content"] as JsonObject ?? [];
            given["content"] = content;
            foreach (var (_, media) in content.ToList())
            {
                Name(media!.AsObject(), GivenSchema);
            }
        }
    }

    private static JsonObject Content(JsonObject operation, string part, string type)
    {
        var body = operation[part] as JsonObject ?? new JsonObject { ["required"] = true };
        operation[part] = body;
        var content = body["content"] as JsonObject ?? [];
        body["content"] = content;
        var media = content[type] as JsonObject ?? [];
        content[type] = media;
        return media;
    }

    private static void Name(JsonObject media, string? schema)
    {
        if (schema is not null)
        {
            media["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" };
        }
    }
}
