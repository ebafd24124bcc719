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
        var name = tables.Strings[cursor.Number()];
        var outline = cursor.Part();
        var files = new LawFile[cursor.Count()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = FileImage.Read(ref cursor, tables);
        }

        var twins = ReadTwins(ref cursor, files, tables);
        var dutchTitle = twins.Select(t => TwinIndex.ActTitleIn(t.Dutch)).FirstOrDefault(t => t is not null);
        return new ActSource(name, files)
        {
            Act = name == LawReader.Vocabulary ? null : ActIdentity.Read(name, files, dutchTitle, new Diagnostics()),
            OutlineLater = new(() => ReadOutline(outline, tables)),
            TwinsLater = new(() => IndexOf(twins)),
        };
    }

    private static (LawFile English, LawFile Dutch)[] ReadTwins(ref ImageCursor cursor, LawFile[] files, ImageTables tables)
    {
        var twins = new (LawFile, LawFile)[cursor.Count()];
        for (var i = 0; i < twins.Length; i++)
        {
            var original = cursor.Number();
            twins[i] = (original < files.Length ? files[original] : throw LawImageException.Damaged(), FileImage.Read(ref cursor, tables));
        }

        return twins;
    }

    private static TwinIndex IndexOf((LawFile English, LawFile Dutch)[] twins)
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
