using Keur.Law.Image.Bound;
using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Image;

/// <summary>Writes the folders of the law, and then the strings they use.</summary>
internal sealed class FolderWriter
{
    private readonly StringTableWriter _strings = new();
    private readonly StringTableWriter _prose = new();
    private readonly StringTableWriter _examples = new();
    private readonly ImageWriter _folders = new();
    private readonly FileWriter _files;

    /// <summary>Starts with nothing written.</summary>
    public FolderWriter() => _files = new FileWriter(_strings, _prose, _examples);

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
        return Content(new BoundTextsWriter(_strings, _prose, _examples).Write(library));
    }

    private ReadOnlySpan<byte> Content(ReadOnlySpan<byte> bound)
    {
        var content = new ImageWriter();
        _strings.WriteTo(content);
        content.Part(_folders.Written);
        _prose.DeflateTo(content);
        _examples.DeflateTo(content);
        content.Part(bound);
        return content.Written;
    }

    private void Write(LawFolder folder)
    {
        _folders.Number(_strings.NumberOf(folder.Name));
        _folders.Part(OutlineOf(folder));
        _folders.Number(folder.Files.Count);
        foreach (var file in folder.Files)
        {
            _files.Write(_folders, file);
        }

        // A twin without its English file was reported when the law was checked.
        var twins = folder.Twins.Select(t => (Twin: t, Of: IndexOf(folder.Files, LawFolder.PathOfOriginal(t)))).Where(t => t.Of >= 0).ToList();
        _folders.Number(twins.Count);
        foreach (var (twin, original) in twins)
        {
            _folders.Number(original);
            _files.Write(_folders, twin);
        }
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
            part.Number(_strings.NumberOf(path));
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
