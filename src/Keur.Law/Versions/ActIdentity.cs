using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Reads who an act is from the front matter of its folder.</summary>
internal static class ActIdentity
{
    private static readonly string[] Known = ["id", "title", "celex", "eli", "adopted", "published", "in-force", "amends"];

    /// <summary>The act, with the Dutch title its twin gives; null, with an error, where the folder does not say.</summary>
    public static Act? Read(string folder, IReadOnlyList<LawFile> files, string? dutchTitle, Diagnostics diagnostics)
    {
        var stating = files.Where(f => f.Markdown.FrontMatter.Count > 0).ToList();
        if (stating.Count != 1)
        {
            diagnostics.Error(
                "identity",
                SourceSpan.StartOf(stating.Count > 1 ? stating[1].Source : files[0].Source),
                new($"{stating.Count} files of `{folder}` carry the act's identity; one must.", $"{stating.Count} bestanden van `{folder}` dragen de gegevens van de wet; dat moet er één zijn."),
                new("Start one file with `---`, `id: …`, `title: …` and `---`.", "Begin één bestand met `---`, `id: …`, `title: …` en `---`."));
            return null;
        }

        var lines = stating[0].Markdown.FrontMatter;
        foreach (var line in lines.Values.Where(l => !Known.Contains(l.Key)))
        {
            diagnostics.Error("identity", line.Span, new($"An act has no `{line.Key}`.", $"Een wet heeft geen `{line.Key}`."), NearestName.Advice(line.Key, Known));
        }

        CheckId(folder, stating[0], diagnostics);
        return Make(folder, lines, dutchTitle, diagnostics);
    }

    private static void CheckId(string folder, LawFile file, Diagnostics diagnostics)
    {
        var id = file.Markdown.FrontMatter.GetValueOrDefault("id");
        if (id?.Value != folder)
        {
            diagnostics.Error("identity", id?.Span ?? SourceSpan.StartOf(file.Source), new($"The id of an act is the name of its folder: `{folder}`.", $"De id van een wet is de naam van haar map: `{folder}`."));
        }
    }

    private static Act Make(string folder, IReadOnlyDictionary<string, FrontMatterLine> lines, string? dutchTitle, Diagnostics diagnostics)
    {
        var title = lines.GetValueOrDefault("title")?.Value ?? folder;
        return new Act(folder, new Words(title, dutchTitle ?? title))
        {
            Celex = lines.GetValueOrDefault("celex")?.Value,
            Eli = lines.GetValueOrDefault("eli")?.Value,
            Adopted = Day("adopted"),
            Published = Day("published"),
            InForce = Day("in-force"),
            Amends = lines.GetValueOrDefault("amends")?.Value,
        };

        DateOnly? Day(string key)
        {
            if (!lines.TryGetValue(key, out var line))
            {
                return null;
            }

            if (PartParser.TryDay(line.Value, out var day))
            {
                return day;
            }

            diagnostics.Error("identity", line.Span, new($"`{line.Value}` is no day.", $"`{line.Value}` is geen dag."), new("Write year-month-day: 2026-01-31.", "Schrijf jaar-maand-dag: 2026-01-31."));
            return null;
        }
    }
}
