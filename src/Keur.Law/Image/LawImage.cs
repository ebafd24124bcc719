using Keur.Law.Image.Bound;
using Keur.Law.Versions;

namespace Keur.Law.Image;

/// <summary>
/// The law, checked and cut into tokens, in one piece of bytes that a program carries with it. Reading it gives the library that reading the files
/// gives, without the text of the files and without what was reported about them; of each act no more is read than is asked for.
/// </summary>
public static class LawImage
{
    /// <summary>Makes the image of law files. The same files give the same bytes, in whatever order they come.</summary>
    /// <param name="files">The files that <see cref="LawReader.Read"/> takes, read and checked before without errors: what cannot be read is left out.</param>
    public static byte[] Write(IEnumerable<SourceFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return ImageSeal.Close(new FolderWriter().Write(LawFolder.Of(files)));
    }

    /// <summary>Reads an image. The bytes must stay as they are for as long as the library is used, as it reads on when asked for more.</summary>
    /// <param name="image">All bytes of the image and no others.</param>
    /// <returns>The library. Threads may share it.</returns>
    /// <exception cref="LawImageException">It is no image, is not whole, was changed since it was made, or has a format this program does not know.</exception>
    public static LawLibrary Read(ReadOnlyMemory<byte> image) => Read(image, trusted: false, out _);

    /// <summary>
    /// Reads the image that a program carries within itself. Its hash is passed over: whoever could change it could change the program that checks it, and
    /// working it out costs a short run of the program more than all it does.
    /// </summary>
    /// <param name="image">All bytes of the image and no others.</param>
    /// <returns>The library. Threads may share it.</returns>
    /// <exception cref="LawImageException">It is no image, is not whole, or has a format this program does not know.</exception>
    public static LawLibrary ReadCarried(ReadOnlyMemory<byte> image) => Read(image, trusted: true, out _);

    /// <summary>Reads an image, and gives its tables as well, which tell what of it was asked for.</summary>
    internal static LawLibrary Read(ReadOnlyMemory<byte> image, out ImageTables tables) => Read(image, trusted: false, out tables);

    /// <summary>Reads the content of an image. Without bound texts every text is composed and bound when asked for.</summary>
    internal static LawLibrary ReadContent(ReadOnlyMemory<byte> bytes, out ImageTables tables)
    {
        var content = new ImageCursor(bytes);
        tables = new ImageTables(content.Part(), content.Part(), content.Part(), content.Part());
        var folders = new ImageCursor(content.Part());
        var bound = content.Part();
        var sources = new ActSource[folders.Count()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = FolderImage.Read(ref folders, tables);
        }

        if (!folders.AtEnd || !content.AtEnd)
        {
            throw LawImageException.Damaged();
        }

        return new LawLibrary(sources) { IsChecked = true, Bound = bound.IsEmpty ? null : BoundTexts.Open(bound, tables).Find };
    }

    private static LawLibrary Read(ReadOnlyMemory<byte> image, bool trusted, out ImageTables tables) => ReadContent(ImageSeal.Open(image, trusted), out tables);
}
