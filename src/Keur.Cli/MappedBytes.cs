using System.Buffers;

namespace Keur.Cli;

/// <summary>The bytes of a resource where they lie, for code that reads memory.</summary>
internal sealed unsafe class MappedBytes(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    // Held so that the bytes stay mapped as long as anybody can read them.
    private readonly UnmanagedMemoryStream _stream = stream;
    private readonly byte* _first = stream.PositionPointer;

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_first, checked((int)_stream.Length));

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
        // Mapped bytes never move.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _stream.Dispose();
}
