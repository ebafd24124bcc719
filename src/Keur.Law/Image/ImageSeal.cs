using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Keur.Law.Image;

/// <summary>
/// What stands before the content of an image: eight bytes that say what it is, the format, the length of the content and its SHA-256. With it
/// every missing, added or changed byte is noticed before any of the content is read.
/// </summary>
internal static class ImageSeal
{
    /// <summary>The format written and read here. It changes with the layout and with what the readers of tokens understand.</summary>
    public const int Format = 2;

    private const int FormatAt = 8;
    private const int LengthAt = 12;
    private const int HashAt = 16;

    /// <summary>How many bytes the seal takes.</summary>
    public const int Length = HashAt + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "KEUR-LAW"u8;

    /// <summary>The image: the content behind its seal.</summary>
    public static byte[] Close(ReadOnlySpan<byte> content)
    {
        var image = new byte[Length + content.Length];
        Magic.CopyTo(image);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(FormatAt), Format);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(LengthAt), content.Length);
        SHA256.HashData(content, image.AsSpan(HashAt, SHA256.HashSizeInBytes));
        content.CopyTo(image.AsSpan(Length));
        return image;
    }

    /// <summary>The content of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="trusted">Whether it came as part of something else that is trusted as a whole; then its hash is passed over.</param>
    /// <exception cref="LawImageException">It is no image, of another format, or not as it was made.</exception>
    public static ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> image, bool trusted)
    {
        var bytes = image.Span;
        if (bytes.Length < Magic.Length || !bytes.StartsWith(Magic))
        {
            throw LawImageException.NoImage();
        }

        if (bytes.Length < Length)
        {
            throw LawImageException.Damaged();
        }

        // The format comes before the hash, for another format may be sealed in another way.
        var format = BinaryPrimitives.ReadInt32LittleEndian(bytes[FormatAt..]);
        if (format != Format)
        {
            throw LawImageException.OtherFormat(format, Format);
        }

        var content = bytes[Length..];
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[LengthAt..]) != content.Length || !(trusted || IsHashOf(bytes.Slice(HashAt, SHA256.HashSizeInBytes), content)))
        {
            throw LawImageException.Damaged();
        }

        return image[Length..];
    }

    private static bool IsHashOf(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> content)
    {
        Span<byte> found = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, found);
        return hash.SequenceEqual(found);
    }
}
