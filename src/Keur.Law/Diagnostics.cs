using System.Collections;

namespace Keur.Law;

/// <summary>All that was found wrong, in the order of the texts; reading goes on after a mistake so that one run shows them all.</summary>
public sealed class Diagnostics : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<(string Code, string Path, int Line, int Column, string Message)> _seen = [];

    /// <inheritdoc/>
    public int Count => _found.Count;

    /// <summary>Whether anything found is an error.</summary>
    public bool HasErrors => _found.Exists(d => d.Severity == Severity.Error);

    /// <summary>Records an error.</summary>
    public void Error(string code, SourceSpan span, Words message, Words? advice = null) =>
        Add(new Diagnostic(code, Severity.Error, span, message, advice));

    /// <summary>Records a note.</summary>
    public void Note(string code, SourceSpan span, Words message, Words? advice = null) =>
        Add(new Diagnostic(code, Severity.Note, span, message, advice));

    /// <summary>Records what was found, unless the same was found there before: a declaration that stands in several texts is checked in each.</summary>
    public void Add(Diagnostic found)
    {
        if (_seen.Add((found.Code, found.Span.File.Path, found.Span.Line, found.Span.Column, found.Message.English)))
        {
            _found.Add(found);
        }
    }

    /// <summary>Takes over what another reading found.</summary>
    public void AddRange(IEnumerable<Diagnostic> others)
    {
        foreach (var other in others)
        {
            Add(other);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _found
        .OrderBy(d => d.Span.File.Path, StringComparer.Ordinal)
        .ThenBy(d => d.Span.Line)
        .ThenBy(d => d.Span.Column)
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
