using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>The Dutch texts of one folder, found by the English they belong to.</summary>
internal sealed class TwinIndex
{
    private readonly Dictionary<string, TwinSyntax> _twins = [];
    private readonly Dictionary<MarkdownSection, MarkdownSection> _sections = [];

    /// <summary>No Dutch texts.</summary>
    public static TwinIndex Empty { get; } = new();

    /// <summary>The twins by their key.</summary>
    public IReadOnlyDictionary<string, TwinSyntax> Twins => _twins;

    /// <summary>What the act is called in Dutch; null where no twin says so.</summary>
    public string? ActTitle { get; private set; }

    /// <summary>The Dutch section of an English one; null where there is none.</summary>
    public MarkdownSection? SectionOf(MarkdownSection section) => _sections.GetValueOrDefault(section);

    /// <summary>The Dutch text of a declaration; null where there is none. The key of a title is empty.</summary>
    public string? Find(string declaration, string key)
    {
        if (!_twins.TryGetValue(declaration, out var twin))
        {
            return null;
        }

        return twin.Texts.TryGetValue(key, out var text) ? text : key.Length == 0 ? twin.Title : null;
    }

    /// <summary>Takes in a twin beside its English file; sections are paired by their order.</summary>
    public void Add(LawFile english, LawFile dutch, Diagnostics diagnostics)
    {
        foreach (var twin in dutch.Twins)
        {
            if (!_twins.TryAdd(twin.Key, twin))
            {
                diagnostics.Error("double-twin", twin.Span, new($"`{twin.Key}` is translated twice.", $"`{twin.Key}` is twee keer vertaald."));
            }
        }

        ActTitle ??= dutch.Markdown.FrontMatter.GetValueOrDefault("title")?.Value;
        var headings = english.Markdown.Sections.Where(s => s.Level > 0).ToList();
        var theirs = dutch.Markdown.Sections.Where(s => s.Level > 0).ToList();
        for (var i = 0; i < Math.Min(headings.Count, theirs.Count); i++)
        {
            _sections[headings[i]] = theirs[i];
        }
    }
}
