using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Image;

/// <summary>Reads a folder of an image.</summary>
internal static class FolderImage
{
    /// <summary>The folder, of which only the identity of the act is read at once. It carries no lock of translations: the translations were checked.</summary>
    /// <exception cref="LawImageException">It is not as an image has it.</exception>
    public static ActSource Read(ref ImageCursor cursor, ImageTables tables)
    {
        var name = tables.Names[cursor.Number()];
        var act = ActImage.Read(ref cursor, name, tables);
        var outline = cursor.Part();
        var part = cursor.Part();
        var files = new Lazy<FolderFiles>(() => FolderFiles.Read(part, tables));
        return new ActSource(name, new LazyList<LawFile>(() => files.Value.Files))
        {
            Act = act,
            OutlineLater = new(() => ReadOutline(outline, tables)),
            TwinsLater = new(() => IndexOf(files.Value.Twins)),
        };
    }

    private static TwinIndex IndexOf(IReadOnlyList<(LawFile English, LawFile Dutch)> twins)
    {
        var (index, said) = (new TwinIndex(), new Diagnostics());
        foreach (var (english, dutch) in twins)
        {
            index.Add(english, dutch, said);
        }

        return index;
    }

    private static Outline? ReadOutline(ReadOnlyMemory<byte> part, ImageTables tables)
    {
        if (part.IsEmpty)
        {
            return null;
        }

        var cursor = new ImageCursor(part);
        var paths = new string[cursor.Count()];
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = tables.Strings[cursor.Number()];
        }

        return new Outline(paths);
    }
}
