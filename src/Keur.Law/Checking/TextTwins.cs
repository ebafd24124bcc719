using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Checking;

/// <summary>Holds the Dutch texts of the declarations of one folder against the English ones.</summary>
internal static class TextTwins
{
    /// <summary>Reports texts without Dutch, Dutch without a text, and two texts that one key names.</summary>
    public static void Check(ActSource source, Diagnostics diagnostics)
    {
        // A file without a twin is one mistake, reported as such; its texts still count as known below.
        var translated = source.Files.Where(f => source.Twins.TwinOf(f) is not null).SelectMany(EnglishTexts.Of);
        foreach (var declaration in translated.GroupBy(t => t.Declaration))
        {
            CheckMissing(source, declaration.Key, [.. declaration], diagnostics);
        }

        var known = source.Files.SelectMany(EnglishTexts.Of).ToLookup(t => t.Declaration);
        CheckAmbiguous(known, diagnostics);
        var names = source.Declarations.Select(d => d.Key).Concat(source.Amendments.Select(a => a.Key)).ToHashSet();
        foreach (var twin in source.Twins.Twins.Values)
        {
            CheckSuperfluous(twin, names, [.. known[twin.Key]], diagnostics);
        }
    }

    private static void CheckMissing(ActSource source, string declaration, List<EnglishText> texts, Diagnostics diagnostics)
    {
        var missing = texts.FindAll(t => string.IsNullOrWhiteSpace(source.Twins.Find(declaration, t.Key)));
        if (missing.Count == 0)
        {
            return;
        }

        var twin = source.Twins.Twins.GetValueOrDefault(declaration);
        var names = missing.Select(t => EnglishText.NameOf(t.Key)).Distinct().ToList();
        var (english, dutch) = (string.Join(", ", names.Select(n => n.English)), string.Join(", ", names.Select(n => n.Dutch)));
        diagnostics.Error(
            "untranslated",
            missing[0].Span,
            twin is null ? new($"`{declaration}` has no Dutch.", $"`{declaration}` heeft geen Nederlands.") : new($"`{declaration}` has no Dutch for {english}.", $"`{declaration}` heeft geen Nederlands voor {dutch}."),
            twin is null ? new($"Write `{declaration}` in an `nl` block, with {english}.", $"Schrijf `{declaration}` in een blok `nl`, met {dutch}.") : new($"Its Dutch stands at {twin.Span}.", $"Het Nederlands staat op {twin.Span}."));
    }

    private static void CheckAmbiguous(ILookup<string, EnglishText> known, Diagnostics diagnostics)
    {
        foreach (var texts in known.SelectMany(d => d.GroupBy(t => (t.Declaration, t.Key))))
        {
            var first = texts.First();
            foreach (var other in texts.Where(t => t.Text != first.Text))
            {
                var name = EnglishText.NameOf(first.Key);
                diagnostics.Error(
                    "same-key",
                    other.Span,
                    new($"`{first.Declaration}` has two texts under one key ({name.English}), so one Dutch text would stand for both.", $"`{first.Declaration}` heeft twee teksten onder één sleutel ({name.Dutch}), dus één Nederlandse tekst zou voor beide staan."),
                    new($"The other stands at {first.Span}; give them one text, or ids of their own.", $"De andere staat op {first.Span}; geef ze één tekst, of een eigen id."));
            }
        }
    }

    private static void CheckSuperfluous(TwinSyntax twin, HashSet<string> names, List<EnglishText> texts, Diagnostics diagnostics)
    {
        if (!names.Contains(twin.Key))
        {
            diagnostics.Error("only-dutch", twin.Span, new($"There is no `{twin.Key}` in this folder to translate.", $"Er is in deze map geen `{twin.Key}` om te vertalen."), FirstCitation(twin.Key, names) ?? NearestName.Advice(twin.Key, names));
            return;
        }

        var keys = texts.Select(t => t.Key).ToHashSet();
        var dutch = twin.Texts.Select(t => (t.Key, t.Value.Span)).Concat(twin.Title is null ? [] : [(Key: string.Empty, twin.Span)]);
        foreach (var (key, span) in dutch.Where(d => !keys.Contains(d.Key)))
        {
            diagnostics.Error("only-dutch", span, Superfluous(twin.Key, key), key.Length == 0 ? null : NearestName.Advice(key, keys) ?? Listed(keys));
        }

        if (twin.Title is not null && twin.Texts.TryGetValue(string.Empty, out var second))
        {
            diagnostics.Error("double-twin", second.Span, new($"`{twin.Key}` has its title already.", $"`{twin.Key}` heeft zijn titel al."), texts.Exists(t => t.Key == DeclarationTexts.Reason) ? new("Write `because` before the text that says why.", "Schrijf `because` voor de tekst die zegt waarom.") : null);
        }
    }

    /// <summary>A `stated` bears the name of its first citation; whoever repeats them all is told so.</summary>
    private static Words? FirstCitation(string written, HashSet<string> names)
    {
        var first = written.Split(',')[0].Split(" to ")[0];
        return names.Contains(first) ? new($"Its id is its first citation alone: `{first}`.", $"De id is alleen de eerste vindplaats: `{first}`.") : null;
    }

    private static Words Superfluous(string declaration, string key) => key.Length == 0
        ? new($"`{declaration}` has no title or text of its own in English.", $"`{declaration}` heeft in het Engels geen eigen titel of tekst.")
        : new($"`{declaration}` has no English text `{key}`.", $"`{declaration}` heeft geen Engelse tekst `{key}`.");

    private static Words? Listed(HashSet<string> keys)
    {
        var named = keys.Where(k => k.Length > 0).Select(k => $"`{k}`").ToList();
        return named.Count is 0 or > 12 ? null : new($"It has {string.Join(", ", named)}.", $"Die heeft {string.Join(", ", named)}.");
    }
}
