using System.Text;
using System.Text.Json;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>Reports what is wrong with cards: as text, or as JSON lines beside a JSON answer.</summary>
internal sealed class Problems(Terminal terminal, bool json)
{
    /// <summary>Whether anything was wrong.</summary>
    public bool Any { get; private set; }

    /// <summary>Reports findings, errors and notes alike.</summary>
    public void Report(IReadOnlyCollection<Diagnostic> found)
    {
        Any |= found.Any(d => d.Severity == Severity.Error);
        foreach (var diagnostic in found)
        {
            terminal.Error.WriteLine(json ? Line(diagnostic) : diagnostic.Render(terminal.Language));
        }
    }

    private string Line(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "note");
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("file", diagnostic.Span.File.Path);
            writer.WriteNumber("line", diagnostic.Span.Line);
            writer.WriteNumber("column", diagnostic.Span.Column);
            writer.WriteNumber("length", diagnostic.Span.Length);
            writer.WriteString("message", diagnostic.Message.In(terminal.Language));
            writer.WriteString("advice", diagnostic.Advice?.In(terminal.Language));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
