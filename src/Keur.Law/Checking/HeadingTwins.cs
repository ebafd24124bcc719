using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Holds the headings and prose of a twin against those of its English file.</summary>
internal static class HeadingTwins
{
    /// <summary>Reports the first heading that differs, as all after it are out of step, and prose that only one language has.</summary>
    public static void Check(LawFile english, LawFile dutch, Diagnostics diagnostics)
    {
        CheckProse(Opening(english), Opening(dutch), diagnostics);
        var (ours, theirs) = (Headings(english), Headings(dutch));
        var same = 0;
        while (same < ours.Count && same < theirs.Count && AreTwins(ours[same], theirs[same]))
        {
            CheckProse(ours[same], theirs[same], diagnostics);
            same++;
        }

        if (same < ours.Count)
        {
            ReportExpected(ours[same], same < theirs.Count ? theirs[same] : null, dutch.Source, diagnostics);
        }
        else if (same < theirs.Count)
        {
            diagnostics.Error(
                "other-heading",
                theirs[same].Span,
                new("The English has no heading here.", "Het Engels heeft hier geen kop."),
                new($"`{english.Source.Path}` has {ours.Count} headings, this has {theirs.Count}.", $"`{english.Source.Path}` heeft {ours.Count} koppen, dit heeft er {theirs.Count}."));
        }
    }

    private static List<MarkdownSection> Headings(LawFile file) => [.. file.Markdown.Sections.Where(s => s.Level > 0)];

    /// <summary>What stands before the first heading; nothing where a file starts with one.</summary>
    private static MarkdownSection Opening(LawFile file) =>
        file.Markdown.Sections.FirstOrDefault(s => s.Level == 0) ?? new(0, string.Empty, [], new Lazy<string>(string.Empty), [], SourceSpan.StartOf(file.Source));

    private static bool AreTwins(MarkdownSection a, MarkdownSection b) => a.Level == b.Level && a.Cites.SequenceEqual(b.Cites);

    private static void ReportExpected(MarkdownSection expected, MarkdownSection? found, SourceFile dutch, Diagnostics diagnostics)
    {
        var line = expected.Span.File.LineAt(expected.Span.Line);
        diagnostics.Error(
            "other-heading",
            found?.Span ?? new SourceSpan(dutch, dutch.Text.TrimEnd().ReplaceLineEndings("\n").Count(c => c == '\n') + 1, 1, 1),
            found is null ? new($"The twin of the heading `{line}` is missing.", $"De tweeling van de kop `{line}` ontbreekt.") : new($"Expected the twin of the heading `{line}`.", $"Hier hoort de tweeling van de kop `{line}`."),
            new($"Expected {Shown(expected).English}{(found is null ? string.Empty : $", found {Shown(found).English}")}; the English stands at {expected.Span}.", $"Verwacht {Shown(expected).Dutch}{(found is null ? string.Empty : $", gevonden {Shown(found).Dutch}")}; het Engels staat op {expected.Span}."));
    }

    private static Words Shown(MarkdownSection section)
    {
        var cites = string.Join(", ", section.Cites);
        return cites.Length == 0
            ? new($"level {section.Level} without a provision", $"niveau {section.Level} zonder bepaling")
            : new($"level {section.Level} with {cites}", $"niveau {section.Level} met {cites}");
    }

    private static void CheckProse(MarkdownSection english, MarkdownSection dutch, Diagnostics diagnostics)
    {
        if (english.Prose.Length > 0 && dutch.Prose.Length == 0)
        {
            diagnostics.Error("no-prose", dutch.Span, new("The English explains this in prose, the Dutch does not.", "Het Engels legt dit in lopende tekst uit, het Nederlands niet."), new($"The English stands at {english.Span}.", $"Het Engels staat op {english.Span}."));
        }
        else if (english.Prose.Length == 0 && dutch.Prose.Length > 0)
        {
            diagnostics.Error("only-dutch", dutch.Span, new("The Dutch explains this in prose, the English does not.", "Het Nederlands legt dit in lopende tekst uit, het Engels niet."), new($"The English stands at {english.Span}.", $"Het Engels staat op {english.Span}."));
        }
    }
}
