using System.Buffers;

namespace Keur.Law.Image;

/// <summary>Writes the numbers and parts an <see cref="ImageCursor"/> reads.</summary>
internal sealed class ImageWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var left = (uint)number;
        while (left >= 0x80)
        {
            Byte(left | 0x80);
            left >>= 7;
        }

        Byte(left);
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Writes a part with its length before it, so that a reader can pass over it.</summary>
    public void Part(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Bytes(bytes);
    }

    private void Byte(uint value) => _bytes.Write([(byte)value]);
}
