using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Platform.Shell.Kept;
using Keur.Reasoning.Receipts;

namespace Keur.Platform.Shell.Api;

/// <summary>JSON that says the same to everyone: it has a tag by which a program sees that nothing changed.</summary>
internal static class KeptJson
{
    /// <summary>How JSON is written here.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = ReceiptReader.MostDepth };

    /// <summary>A value as such JSON.</summary>
    public static IResult Of<T>(T value) => Of(JsonSerializer.SerializeToUtf8Bytes(value, Options));

    /// <summary>A text that is such JSON.</summary>
    public static IResult OfText(string json) => Of(Encoding.UTF8.GetBytes(json));

    private static KeptResult Of(byte[] bytes) => new(new KeptAnswer(bytes) { Type = "application/json; charset=utf-8", MayBeKept = "public, max-age=600" });
}
