using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Checking;

/// <summary>Holds the Dutch of one folder against its English: nothing missing, nothing too many, the same headings in the same order.</summary>
internal static class TwinChecker
{
    /// <summary>Reports all that differs.</summary>
    public static void Check(ActSource source, Diagnostics diagnostics)
    {
        foreach (var english in source.Files)
        {
            CheckBlocks(english, "nl", english.Twins.Select(t => t.Span), diagnostics);
            if (source.Twins.TwinOf(english) is { } dutch)
            {
                CheckBlocks(dutch, "keur", dutch.Declarations.Select(d => d.Span).Concat(dutch.Amendments.Select(a => a.Id.Span)), diagnostics);
                CheckTitle(english, dutch, diagnostics);
                HeadingTwins.Check(english, dutch, diagnostics);
            }
            else if (EnglishTexts.NeedTwin(english))
            {
                ReportNoTwin(english, diagnostics);
            }
        }

        TextTwins.Check(source, diagnostics);
    }

    /// <summary>An `nl` block in the English, or a rule in the Dutch, would be passed over in silence.</summary>
    private static void CheckBlocks(LawFile file, string language, IEnumerable<SourceSpan> strays, Diagnostics diagnostics)
    {
        foreach (var stray in strays)
        {
            diagnostics.Error(
                "wrong-language",
                stray,
                language == "nl" ? new("Dutch texts stand in the twin, not beside the rules.", "Nederlandse teksten staan in de tweeling, niet bij de regels.") : new("A twin gives texts only; this declares something.", "Een tweeling geeft alleen teksten; dit declareert iets."),
                language == "nl" ? new($"Move it to `{TwinName(file)}`.", $"Verplaats het naar `{TwinName(file)}`.") : new("Write it in an `nl` block, with the texts alone.", "Schrijf het in een blok `nl`, met alleen de teksten."));
        }
    }

    /// <summary>Of an act's identity only the title is a text.</summary>
    private static void CheckTitle(LawFile english, LawFile dutch, Diagnostics diagnostics)
    {
        if (english.Title is { } title && string.IsNullOrWhiteSpace(dutch.Title?.Value))
        {
            diagnostics.Error("untranslated", title.Span, new("The title of the act has no Dutch.", "De titel van de wet heeft geen Nederlands."), new($"Start `{dutch.Source.Path}` with `---`, `title: …` and `---`.", $"Begin `{dutch.Source.Path}` met `---`, `title: …` en `---`."));
        }

        foreach (var line in dutch.Markdown.FrontMatter.Values.Where(l => l.Key != "title" || english.Title is null))
        {
            diagnostics.Error("only-dutch", line.Span, new($"A twin does not say `{line.Key}` here.", $"Een tweeling vermeldt hier geen `{line.Key}`."), new("It gives only the title of the act, beside the file that carries the act's identity.", "Zij geeft alleen de titel van de wet, naast het bestand met de gegevens van de wet."));
        }
    }

    private static void ReportNoTwin(LawFile english, Diagnostics diagnostics)
    {
        var name = TwinName(english);
        diagnostics.Error(
            "no-twin",
            SourceSpan.StartOf(english.Source),
            new($"Nothing of this file is translated: there is no `{name}`.", $"Niets van dit bestand is vertaald: er is geen `{name}`."),
            new($"Write `{name}` beside it, with the same headings and an `nl` block for each block with texts.", $"Schrijf `{name}` ernaast, met dezelfde koppen en een blok `nl` bij elk blok met teksten."));
    }

    private static string TwinName(LawFile english) => Path.GetFileNameWithoutExtension(english.Source.Path) + LawFolder.TwinEnding;
}
