using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>What of an English file is to be translated. Examples are not: they are read by those who write the law.</summary>
internal static class EnglishTexts
{
    /// <summary>The texts of its declarations and amendments, in order.</summary>
    public static IEnumerable<EnglishText> Of(LawFile file) =>
        file.Declarations.SelectMany(d => DeclarationTexts.Of(d).Select(t => new EnglishText(d.Key, t)))
            .Concat(file.Amendments.SelectMany(a => DeclarationTexts.Of(a).Select(t => new EnglishText(a.Key, t))));

    /// <summary>
    /// Whether a file needs a twin: it has prose, a text, more than one heading, or declarations that a heading names. A lone heading names nothing.
    /// </summary>
    public static bool NeedTwin(LawFile file)
    {
        var headings = file.Markdown.Sections.Count(s => s.Level > 0);
        return headings > 1
            || (headings == 1 && file.Declarations.Count + file.Amendments.Count > 0)
            || file.Markdown.Sections.Any(s => s.Prose.Length > 0)
            || Of(file).Any();
    }
}
