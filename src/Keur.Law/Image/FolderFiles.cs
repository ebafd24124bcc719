using Keur.Law.Syntax;

namespace Keur.Law.Image;

/// <summary>The files of a folder of an image.</summary>
/// <param name="Files">Its files but the twins.</param>
/// <param name="Twins">Its twins, each with the file it translates.</param>
internal sealed record FolderFiles(IReadOnlyList<LawFile> Files, IReadOnlyList<(LawFile English, LawFile Dutch)> Twins)
{
    /// <summary>Reads them, of each no more than its path and what identity it carries.</summary>
    /// <exception cref="LawImageException">They are not as an image has them.</exception>
    public static FolderFiles Read(ReadOnlyMemory<byte> part, ImageTables tables)
    {
        var cursor = new ImageCursor(part);
        var files = new LawFile[cursor.Count()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = FileImage.Read(ref cursor, tables);
        }

        var twins = new (LawFile, LawFile)[cursor.Count()];
        for (var i = 0; i < twins.Length; i++)
        {
            var original = cursor.Number();
            twins[i] = (original < files.Length ? files[original] : throw LawImageException.Damaged(), FileImage.Read(ref cursor, tables));
        }

        return cursor.AtEnd ? new FolderFiles(files, twins) : throw LawImageException.Damaged();
    }
}
