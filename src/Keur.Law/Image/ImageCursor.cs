namespace Keur.Law.Image;

/// <summary>Goes through the bytes of one part of an image.</summary>
internal ref struct ImageCursor
{
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>Starts at the first byte.</summary>
    public ImageCursor(ReadOnlyMemory<byte> bytes)
    {
        _memory = bytes;
        _bytes = bytes.Span;
    }

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _at == _bytes.Length;

    /// <summary>Reads a number of seven bits a byte, lowest first.</summary>
    /// <exception cref="LawImageException">The bytes end within it, or it is larger than an image can hold.</exception>
    public int Number()
    {
        var number = 0u;
        for (var shift = 0; shift < 35 && _at < _bytes.Length; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number <= int.MaxValue ? (int)number : throw LawImageException.Damaged();
            }
        }

        throw LawImageException.Damaged();
    }

    /// <summary>Reads how many things follow; each takes a byte at the least, so that a wrong count is noticed before room is made for it.</summary>
    /// <exception cref="LawImageException">There cannot be so many.</exception>
    public int Count()
    {
        var count = Number();
        return count <= _bytes.Length - _at ? count : throw LawImageException.Damaged();
    }

    /// <summary>Reads past a part with its length before it, and gives it.</summary>
    /// <exception cref="LawImageException">It is not all there.</exception>
    public ReadOnlyMemory<byte> Part()
    {
        var length = Count();
        _at += length;
        return _memory.Slice(_at - length, length);
    }

    /// <summary>What is left.</summary>
    public readonly ReadOnlyMemory<byte> Rest => _memory[_at..];
}
