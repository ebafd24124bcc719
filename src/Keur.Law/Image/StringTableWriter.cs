using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Keur.Law.Image;

/// <summary>Gathers strings, each once, in the order they first come.</summary>
internal sealed class StringTableWriter
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly ImageWriter _ends = new();
    private readonly ImageWriter _text = new();

    /// <summary>The number of a string.</summary>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _numbers.Count;
            var bytes = Encoding.UTF8.GetBytes(text);
            _text.Bytes(bytes);
            Span<byte> end = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(end, _text.Written.Length);
            _ends.Bytes(end);
        }

        return number;
    }

    /// <summary>Writes the table as one part.</summary>
    public void WriteTo(ImageWriter writer) => writer.Part(Table());

    /// <summary>Writes the table as one part, compressed, with its length before that.</summary>
    public void DeflateTo(ImageWriter writer)
    {
        var table = Table();
        using var deflated = new MemoryStream();
        using (var stream = new DeflateStream(deflated, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(table);
        }

        var part = new ImageWriter();
        part.Number(table.Length);
        part.Bytes(deflated.GetBuffer().AsSpan(0, (int)deflated.Length));
        writer.Part(part.Written);
    }

    private ReadOnlySpan<byte> Table()
    {
        var table = new ImageWriter();
        table.Number(_numbers.Count);
        table.Bytes(_ends.Written);
        table.Bytes(_text.Written);
        return table.Written;
    }
}
