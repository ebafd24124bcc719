using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace Keur.Platform.Check;

/// <summary>A text made short enough to travel in an address: deflated, in the letters an address may have.</summary>
internal static class PackedText
{
    /// <summary>The most characters that go into a link.</summary>
    public const int LongestInLink = 6 * 1024;

    /// <summary>The most bytes a packed text may unfold to.</summary>
    public const int Largest = 512 * 1024;

    /// <summary>Packs a text.</summary>
    public static string Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>Unpacks a text; null where it is none, or larger than any that is packed here.</summary>
    public static string? Unpack(string packed)
    {
        if (packed.Length > Largest || !Base64Url.IsValid(packed))
        {
            return null;
        }

        try
        {
            using var deflate = new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(packed)), CompressionMode.Decompress);
            var bytes = new byte[Largest + 1];
            var length = deflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length > Largest ? null : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, length);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or DecoderFallbackException or FormatException)
        {
            return null;
        }
    }
}
