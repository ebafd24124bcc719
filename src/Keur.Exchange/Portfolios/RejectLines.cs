using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;

namespace Keur.Exchange.Portfolios;

/// <summary>Collects refused cards: a line of JSON each, with its line in the input, what is wrong with it, and what was read, so that it can be mended and imported again.</summary>
internal sealed class RejectLines(Language language)
{
    private readonly ArrayBufferWriter<byte> _lines = new();

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a card.</summary>
    /// <param name="line">Its line in the input.</param>
    /// <param name="reasons">What is wrong with it.</param>
    /// <param name="read">What was read.</param>
    public void Add(long line, IEnumerable<Diagnostic> reasons, string read)
    {
        using (var json = new Utf8JsonWriter(_lines, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteStartArray("reasons");
            foreach (var reason in reasons.Where(r => r.Severity == Severity.Error))
            {
                json.WriteStartObject();
                json.WriteString("code", reason.Code);
                json.WriteNumber("column", reason.Span.Column);
                json.WriteString("message", reason.Message.In(language));
                json.WriteString("advice", reason.Advice?.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("input", read);
            json.WriteEndObject();
        }

        _lines.Write("\n"u8);
        Count++;
    }

    /// <summary>The lines.</summary>
    public byte[] ToArray() => _lines.WrittenSpan.ToArray();
}
