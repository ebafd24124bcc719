using System.Text.Json;

namespace Keur.Law.Versions;

/// <summary>Every citation path of a text: the facts by which a citation is known to exist.</summary>
internal sealed class Outline
{
    private readonly HashSet<string> _paths = [];

    /// <summary>Takes citation paths; what each lies within is there as well.</summary>
    public Outline(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Add(path);
        }
    }

    /// <summary>Whether the text has this provision, or anything within it.</summary>
    public bool Has(Citation provision) => _paths.Contains(provision.Path);

    /// <summary>The provisions a range runs over, in order, each at the depth of its ends; the ends even where the text has them no more.</summary>
    public IReadOnlyList<Citation> Within(CitationRange range) => range.From == range.To
        ? [range.From]
        : [.. _paths.Select(p => new Citation(p)).Where(c => c.Depth == range.From.Depth && range.Contains(c)).Concat(range.Ends).Distinct().Order(CitationOrder.Instance)];

    /// <summary>The provisions, for advice.</summary>
    public IEnumerable<string> Paths => _paths;

    /// <summary>The provisions, each once, in the order of the act.</summary>
    public List<Citation> InOrder() => [.. _paths.Select(p => new Citation(p)).Order(CitationOrder.Instance)];

    /// <summary>Reads an outline.json; null, with an error, where it is none.</summary>
    public static Outline? Read(SourceFile file, Diagnostics diagnostics)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            var texts = json.RootElement.GetProperty("texts");
            return new Outline(texts.EnumerateArray().SelectMany(t => t.GetProperty("paths").EnumerateArray()).Select(p => p.GetString() ?? string.Empty));
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            diagnostics.Error(
                "outline",
                SourceSpan.StartOf(file),
                new($"This outline cannot be read: {wrong.Message}", $"Dit overzicht is niet te lezen: {wrong.Message}"),
                new("It is { \"texts\": [ { \"paths\": [ … ] } ] }.", "Het is { \"texts\": [ { \"paths\": [ … ] } ] }."));
            return null;
        }
    }

    private void Add(string path)
    {
        if (path.Length > 0 && _paths.Add(path) && new Citation(path).Parent is { } parent)
        {
            Add(parent.Path);
        }
    }
}
