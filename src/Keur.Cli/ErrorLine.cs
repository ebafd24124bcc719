using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;

namespace Keur.Cli;

/// <summary>Writes what went wrong as one line of JSON.</summary>
internal static class ErrorLine
{
    /// <summary>A finding with its place.</summary>
    public static string Of(Diagnostic found, Language language) => Write(json =>
    {
        json.WriteString("severity", found.Severity == Severity.Error ? "error" : "note");
        json.WriteString("code", found.Code);
        json.WriteString("file", found.Span.File.Path);
        json.WriteNumber("line", found.Span.Line);
        json.WriteNumber("column", found.Span.Column);
        json.WriteNumber("length", found.Span.Length);
        json.WriteString("message", found.Message.In(language));
        json.WriteString("advice", found.Advice?.In(language));
    });

    /// <summary>What is wrong with the command line, or with what it names.</summary>
    public static string Of(string message, string? advice) => Write(json =>
    {
        json.WriteString("severity", "error");
        json.WriteString("code", "usage");
        json.WriteString("message", message);
        json.WriteString("advice", advice);
    });

    private static string Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
