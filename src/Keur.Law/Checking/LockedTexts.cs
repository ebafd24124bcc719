using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Checking;

/// <summary>Every English text of a folder that is translated: the title of the act, the texts of declarations, and per heading its title with the prose under it.</summary>
internal static class LockedTexts
{
    /// <summary>The texts in the order of their keys, each key once.</summary>
    public static IReadOnlyList<LockedText> Of(ActSource source) =>
        [.. source.Files.Where(EnglishTexts.NeedTwin).SelectMany(f => Title(source, f).Concat(Sections(source, f)).Concat(Texts(source, f)))
            .DistinctBy(t => t.Key)
            .OrderBy(t => t.Key, StringComparer.Ordinal)];

    private static string NameOf(LawFile file) => Path.GetFileName(file.Source.Path);

    private static IEnumerable<LockedText> Title(ActSource source, LawFile file) =>
        file.Title is { } title ? [new($"{NameOf(file)}#title", title.Value, title.Span, source.Twins.TwinOf(file)?.Title?.Span)] : [];

    private static IEnumerable<LockedText> Texts(ActSource source, LawFile file) =>
        EnglishTexts.Of(file).Select(t => new LockedText($"{NameOf(file)}#{t.Declaration}#{t.Key}", t.Text, t.Span, DutchOf(source, t)));

    private static SourceSpan? DutchOf(ActSource source, EnglishText text)
    {
        if (!source.Twins.Twins.TryGetValue(text.Declaration, out var twin))
        {
            return null;
        }

        return twin.Texts.TryGetValue(text.Key, out var dutch) ? dutch.Span : text.Key.Length == 0 && twin.Title is not null ? twin.Span : null;
    }

    /// <summary>Headings count from 1; prose before the first is 0.</summary>
    private static IEnumerable<LockedText> Sections(ActSource source, LawFile file)
    {
        var dutch = source.Twins.TwinOf(file);
        var number = 0;
        foreach (var section in file.Markdown.Sections)
        {
            if (section.Level > 0)
            {
                var cites = section.Cites.Count == 0 ? string.Empty : " " + string.Join(", ", section.Cites);
                yield return new($"{NameOf(file)}#{++number}{cites}", $"{section.Title}\n{section.Prose}", section.Span, source.Twins.SectionOf(section)?.Span);
            }
            else if (section.Prose.Length > 0)
            {
                yield return new($"{NameOf(file)}#0", section.Prose, section.Span, dutch is null ? null : SourceSpan.StartOf(dutch.Source));
            }
        }
    }
}
