using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Reads the folders of the law.</summary>
public static class LawReader
{
    /// <summary>The folder of the names and facts all acts share.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>
    /// Reads files into a library. The folder of a file is the part of its path before its name. Every mistake is reported; what can be read is read all the same.
    /// </summary>
    /// <param name="files">The files: Markdown, `outline.json` and `nl.lock` of every folder; others are passed over.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static LawLibrary Read(IEnumerable<SourceFile> files, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var sources = LawFolder.Of(files).Select(f => ReadFolder(f, diagnostics)).ToList();
        CheckAmended(sources, diagnostics);
        return new LawLibrary(sources);
    }

    /// <summary>Reads the law files of a directory on disk, with paths that start at the directory's own name.</summary>
    /// <exception cref="IOException">The directory or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<SourceFile> FilesOf(string directory)
    {
        var root = Path.TrimEndingDirectorySeparator(directory);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".md", StringComparison.Ordinal) || Path.GetFileName(f) is "outline.json" or "nl.lock")
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile($"{Path.GetFileName(Path.GetFullPath(root))}/{Path.GetRelativePath(root, f).Replace('\\', '/')}", File.ReadAllText(f)))];
    }

    private static ActSource ReadFolder(LawFolder folder, Diagnostics diagnostics)
    {
        var english = folder.Files.Select(f => LawFileReader.Read(f, diagnostics)).ToList();
        var twins = new TwinIndex();
        foreach (var file in folder.Twins)
        {
            ReadTwin(file, english, twins, diagnostics);
        }

        var isAct = folder.Name != Vocabulary;
        if (isAct && folder.Outline is null)
        {
            diagnostics.Error("no-outline", SourceSpan.StartOf(english[0].Source), new($"`{folder.Name}` has no outline.json, so no citation can be checked.", $"`{folder.Name}` heeft geen outline.json, dus geen vindplaats is te controleren."));
        }

        return new ActSource(folder.Name, english)
        {
            Act = isAct ? ActIdentity.Read(folder.Name, english, twins.ActTitle, diagnostics) : null,
            Outline = folder.Outline is null ? null : Outline.Read(folder.Outline, diagnostics),
            Twins = twins,
            Lock = folder.Lock,
        };
    }

    private static void ReadTwin(SourceFile file, List<LawFile> english, TwinIndex twins, Diagnostics diagnostics)
    {
        var dutch = LawFileReader.Read(file, diagnostics);
        var path = LawFolder.PathOfOriginal(file);
        var original = english.Find(f => f.Source.Path == path);
        if (original is null)
        {
            diagnostics.Error("lonely-twin", SourceSpan.StartOf(file), new($"There is no {path} that this translates.", $"Er is geen {path} waar dit de vertaling van is."));
            return;
        }

        twins.Add(original, dutch, diagnostics);
    }

    private static void CheckAmended(List<ActSource> sources, Diagnostics diagnostics)
    {
        foreach (var source in sources.Where(s => s.Act is not null))
        {
            var amends = source.Act!.Amends;
            var start = SourceSpan.StartOf(source.Files[0].Source);
            if (amends is not null && !sources.Exists(s => s.Act?.Id == amends && s.Act.Amends is null))
            {
                diagnostics.Error("amends-nothing", start, new($"There is no act `{amends}` to amend.", $"Er is geen wet `{amends}` om te wijzigen."), NearestName.Advice(amends, sources.Select(s => s.Folder)));
            }

            foreach (var stray in amends is null ? source.Amendments.Select(a => a.Id) : source.Declarations.Select(d => d.Id))
            {
                diagnostics.Error(
                    "stray",
                    stray.Span,
                    amends is null ? new("Only an amending act changes declarations.", "Alleen een wijzigende wet wijzigt declaraties.") : new("An amending act says `insert`, `replace`, `repeal` or `in`.", "Een wijzigende wet zegt `insert`, `replace`, `repeal` of `in`."),
                    amends is null ? new("Say in its identity what it `amends`.", "Vermeld bij de gegevens wat zij wijzigt (`amends`).") : null);
            }
        }

        if (sources.Find(s => s.Folder == Vocabulary)?.Amendments.FirstOrDefault() is { } amendment)
        {
            diagnostics.Error("stray", amendment.Id.Span, new("The vocabulary changes no act.", "Het vocabulaire wijzigt geen wet."));
        }
        if (sources.Find(s => s.Folder == Vocabulary)?.Files.SelectMany(f => f.Examples).FirstOrDefault() is { } example)
        {
            diagnostics.Error("stray", example.Span, new("The vocabulary belongs to no act that an example could be tried in.", "Het vocabulaire hoort bij geen wet waarin een voorbeeld te proberen is."), new("Put the example with the act.", "Zet het voorbeeld bij de wet."));
        }
    }
}
