using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keur.Exchange.Documents;

/// <summary>Documents as JSON: how one program hands them to another that knows a further format.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(PrescribedDocument))]
public sealed partial class DocumentJson : JsonSerializerContext
{
    /// <summary>The document as JSON.</summary>
    public static string Write(PrescribedDocument document) => JsonSerializer.Serialize(document, Default.PrescribedDocument) + "\n";

    /// <summary>Reads a document; null where the text is `null`.</summary>
    /// <exception cref="JsonException">The text is no document.</exception>
    public static PrescribedDocument? Read(string json) => JsonSerializer.Deserialize(json, Default.PrescribedDocument);
}
