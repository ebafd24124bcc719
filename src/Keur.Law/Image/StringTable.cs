using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Keur.Law.Image;

/// <summary>The strings of an image, found by their number; a string is made when first asked for.</summary>
internal sealed class StringTable
{
    private const int EndSize = sizeof(int);
    private const int Shelf = 64;
    private readonly ReadOnlyMemory<byte> _ends;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _count;

    // In shelves that are put up where strings are asked for: of tens of thousands a short run of a program sees hundreds.
    private readonly string?[]?[] _made;

    private StringTable(ReadOnlyMemory<byte> ends, ReadOnlyMemory<byte> text, int count) =>
        (_ends, _text, _count, _made) = (ends, text, count, new string?[]?[(count + Shelf - 1) / Shelf]);

    /// <summary>The string of this number.</summary>
    /// <exception cref="LawImageException">There is none.</exception>
    public string this[int number]
    {
        get
        {
            if ((uint)number >= (uint)_count)
            {
                throw LawImageException.Damaged();
            }

            var shelf = _made[number / Shelf] ??= new string?[Shelf];
            return shelf[number % Shelf] ??= Make(number);
        }
    }

    /// <summary>Reads a table; where its strings end is looked up for each when it is asked for.</summary>
    /// <exception cref="LawImageException">It is not all there.</exception>
    public static StringTable Read(ReadOnlyMemory<byte> part)
    {
        var cursor = new ImageCursor(part);
        var count = cursor.Count();
        var rest = cursor.Rest;
        return count <= rest.Length / EndSize ? new StringTable(rest[..(count * EndSize)], rest[(count * EndSize)..], count) : throw LawImageException.Damaged();
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
        var (start, end) = (number == 0 ? 0 : EndOf(number - 1), EndOf(number));
        return start >= 0 && start <= end && end <= _text.Length ? Encoding.UTF8.GetString(_text.Span[start..end]) : throw LawImageException.Damaged();
    }

    private int EndOf(int number) => BinaryPrimitives.ReadInt32LittleEndian(_ends.Span[(number * EndSize)..]);
}
