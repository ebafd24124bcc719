namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Memory for planes that does not move and starts where vectors like it; it is given back when nobody holds it any more.</summary>
internal sealed unsafe class Room
{
    private readonly byte[] _bytes;

    /// <summary>Takes so many bytes, all zero.</summary>
    public Room(long bytes)
    {
        _bytes = GC.AllocateArray<byte>(checked((int)(bytes + Planes.ChunkLayout.Alignment)), pinned: true);
        fixed (byte* first = _bytes)
        {
            First = (byte*)Planes.ChunkLayout.Aligned((long)first);
        }
    }

    /// <summary>The first byte.</summary>
    public byte* First { get; }
}
