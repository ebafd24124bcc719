using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Keur.Cli.Laws;

/// <summary>Writes JSON as people read it: indented, letters as they are.</summary>
internal static class JsonText
{
    /// <summary>The text of what is written.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
