using Keur.Law;

namespace Keur.Cli.Laws;

/// <summary>Writes findings as JSON.</summary>
internal static class DiagnosticJson
{
    /// <summary>An array with an object for each.</summary>
    public static string Write(IEnumerable<Diagnostic> found) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in found)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "note");
            json.WriteString("code", diagnostic.Code);
            json.WriteString("file", diagnostic.Span.File.Path);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteString("message", diagnostic.Message.English);
            json.WriteString("messageNl", diagnostic.Message.Dutch);
            json.WriteString("advice", diagnostic.Advice?.English);
            json.WriteString("adviceNl", diagnostic.Advice?.Dutch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
