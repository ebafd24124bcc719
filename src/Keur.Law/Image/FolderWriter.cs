using Keur.Law.Image.Bound;
using Keur.Law.Model;
using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Image;

/// <summary>Writes the folders of the law, and then the strings they use.</summary>
internal sealed class FolderWriter
{
    private readonly TableWriters _tables = new();
    private readonly ImageWriter _folders = new();
    private readonly FileWriter _files;

    /// <summary>Starts with nothing written.</summary>
    public FolderWriter() => _files = new FileWriter(_tables);

    /// <summary>The content of the image of these folders.</summary>
    public ReadOnlySpan<byte> Write(IReadOnlyList<LawFolder> folders)
    {
        _folders.Number(folders.Count);
        foreach (var folder in folders)
        {
            Write(folder);
        }

        // What is bound is what this very image gives when its tokens are parsed, with the places it has then.
        var library = LawImage.ReadContent(Content([]).ToArray(), out _);
        return Content(new BoundTextsWriter(_tables).Write(library));
    }

    private ReadOnlySpan<byte> Content(ReadOnlySpan<byte> bound)
    {
        var content = new ImageWriter();
        _tables.WriteTo(content);
        content.Part(_folders.Written);
        content.Part(bound);
        return content.Written;
    }

    private void Write(LawFolder folder)
    {
        // A twin without its English file was reported when the law was checked.
        var twins = folder.Twins.Select(t => (Twin: t, Of: IndexOf(folder.Files, LawFolder.PathOfOriginal(t)))).Where(t => t.Of >= 0).ToList();
        _folders.Number(_tables.Names.NumberOf(folder.Name));
        ActImage.Write(_folders, ActOf(folder, twins.Select(t => t.Twin)), _tables);
        _folders.Part(OutlineOf(folder));
        var files = new ImageWriter();
        files.Number(folder.Files.Count);
        foreach (var file in folder.Files)
        {
            _files.Write(files, file);
        }

        files.Number(twins.Count);
        foreach (var (twin, original) in twins)
        {
            files.Number(original);
            _files.Write(files, twin);
        }

        _folders.Part(files.Written);
    }

    private static Act? ActOf(LawFolder folder, IEnumerable<SourceFile> twins)
    {
        var said = new Diagnostics();
        LawFile Read(SourceFile file) => new(MarkdownReader.Read(file, said));
        var dutchTitle = twins.Select(t => TwinIndex.ActTitleIn(Read(t))).FirstOrDefault(t => t is not null);
        return folder.Name == LawReader.Vocabulary ? null : ActIdentity.Read(folder.Name, [.. folder.Files.Select(Read)], dutchTitle, said);
    }

    private ReadOnlySpan<byte> OutlineOf(LawFolder folder)
    {
        var paths = folder.Outline is null ? null : Outline.Read(folder.Outline, new Diagnostics())?.Paths.ToList();
        if (paths is null)
        {
            return [];
        }

        var part = new ImageWriter();
        part.Number(paths.Count);
        foreach (var path in paths)
        {
            part.Number(_tables.Strings.NumberOf(path));
        }

        return part.Written;
    }

    private static int IndexOf(IReadOnlyList<SourceFile> files, string path)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }
}
