using System.IO.Compression;
using System.Text;

namespace Keur.Law.Image;

/// <summary>The strings of an image, found by their number; a string is made when first asked for.</summary>
internal sealed class StringTable
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int[] _ends;
    private readonly string?[] _made;

    private StringTable(ReadOnlyMemory<byte> text, int[] ends) => (_text, _ends, _made) = (text, ends, new string?[ends.Length]);

    /// <summary>The string of this number.</summary>
    /// <exception cref="LawImageException">There is none.</exception>
    public string this[int number] => (uint)number < (uint)_made.Length ? _made[number] ??= Make(number) : throw LawImageException.Damaged();

    /// <summary>Reads a table.</summary>
    /// <exception cref="LawImageException">It is not all there.</exception>
    public static StringTable Read(ReadOnlyMemory<byte> part)
    {
        var cursor = new ImageCursor(part);
        var ends = new int[cursor.Count()];
        var end = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = end += cursor.Number();
            if (end < 0 || end > part.Length)
            {
                throw LawImageException.Damaged();
            }
        }

        return end == cursor.Rest.Length ? new StringTable(cursor.Rest, ends) : throw LawImageException.Damaged();
    }

    /// <summary>Reads a table that was compressed.</summary>
    /// <exception cref="LawImageException">It is not all there.</exception>
    public static StringTable Inflate(ReadOnlyMemory<byte> part)
    {
        var cursor = new ImageCursor(part);
        var inflated = new byte[cursor.Number()];
        using var deflated = new MemoryStream(cursor.Rest.ToArray(), writable: false);
        using var stream = new DeflateStream(deflated, CompressionMode.Decompress);
        return stream.ReadAtLeast(inflated, inflated.Length, throwOnEndOfStream: false) == inflated.Length ? Read(inflated) : throw LawImageException.Damaged();
    }

    private string Make(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return Encoding.UTF8.GetString(_text.Span[start.._ends[number]]);
    }
}
