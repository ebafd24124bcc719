using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>The Dutch texts of one folder, found by the English they belong to.</summary>
internal sealed class TwinIndex
{
    private readonly Dictionary<string, TwinSyntax> _twins = [];
    private readonly Dictionary<MarkdownSection, MarkdownSection> _sections = [];
    private readonly Dictionary<SourceFile, LawFile> _files = [];

    /// <summary>No Dutch texts.</summary>
    public static TwinIndex Empty { get; } = new();

    /// <summary>The twins by their key.</summary>
    public IReadOnlyDictionary<string, TwinSyntax> Twins => _twins;

    /// <summary>What the act is called in Dutch; null where no twin says so.</summary>
    public string? ActTitle { get; private set; }

    /// <summary>The twin of an English file; null where it has none.</summary>
    public LawFile? TwinOf(LawFile english) => _files.GetValueOrDefault(english.Source);

    /// <summary>What a twin says the act is called in Dutch; null where it does not say.</summary>
    public static string? ActTitleIn(LawFile dutch) => dutch.Markdown.FrontMatter.GetValueOrDefault("title")?.Value;

    /// <summary>The Dutch section of an English one; null where there is none.</summary>
    public MarkdownSection? SectionOf(MarkdownSection section) => _sections.GetValueOrDefault(section);

    /// <summary>The Dutch text of a declaration; null where there is none. The key of a title is empty.</summary>
    public string? Find(string declaration, string key)
    {
        if (!_twins.TryGetValue(declaration, out var twin))
        {
            return null;
        }

        return twin.Texts.TryGetValue(key, out var text) ? text.Text : key.Length == 0 ? twin.Title : null;
    }

    /// <summary>Takes in a twin beside its English file; sections are paired by their order.</summary>
    public void Add(LawFile english, LawFile dutch, Diagnostics diagnostics)
    {
        _files[english.Source] = dutch;
        foreach (var twin in dutch.Twins)
        {
            Add(twin, diagnostics);
        }

        ActTitle ??= ActTitleIn(dutch);
        var headings = english.Markdown.Sections.Where(s => s.Level > 0).ToList();
        var theirs = dutch.Markdown.Sections.Where(s => s.Level > 0).ToList();
        for (var i = 0; i < Math.Min(headings.Count, theirs.Count); i++)
        {
            _sections[headings[i]] = theirs[i];
        }
    }

    /// <summary>One declaration may be translated in parts: an act can change single clauses of it under several headings.</summary>
    private void Add(TwinSyntax twin, Diagnostics diagnostics)
    {
        if (_twins.TryAdd(twin.Key, twin))
        {
            return;
        }

        var first = _twins[twin.Key];
        if ((twin.Title is null || first.Title is null) && !twin.Texts.Keys.Any(first.Texts.ContainsKey))
        {
            _twins[twin.Key] = first with { Title = first.Title ?? twin.Title, Texts = first.Texts.Concat(twin.Texts).ToDictionary() };
            return;
        }

        diagnostics.Error("double-twin", twin.Span, new($"`{twin.Key}` is translated twice.", $"`{twin.Key}` is twee keer vertaald."), new($"The first stands at {first.Span}.", $"De eerste staat op {first.Span}."));
    }
}
