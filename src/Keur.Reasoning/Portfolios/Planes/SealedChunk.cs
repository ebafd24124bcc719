using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>A chunk as it goes into a file, in memory that does not move.</summary>
public sealed class SealedChunk
{
    private SealedChunk(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    /// <summary>How far the import had come at its end; of a chunk of no import nothing.</summary>
    public ImportProgress Progress
    {
        get => Layout.Progress;
        set
        {
            Layout.Progress = value;
            Stamp();
        }
    }

    /// <summary>The cases in it.</summary>
    public int Rows => Layout.Rows;

    private ref ChunkLayout Layout => ref MemoryMarshal.AsRef<ChunkLayout>(Bytes.AsSpan(0, Marshal.SizeOf<ChunkLayout>()));

    internal static unsafe SealedChunk Make(ChunkParts parts)
    {
        var present = Enumerable.Range(0, parts.Planes.Count).Where(c => parts.Planes[c] is not null).ToArray();
        var planeBytes = (parts.Rows + ChunkLayout.BlockRows - 1) / ChunkLayout.BlockRows * ChunkLayout.BlockBytes;
        var nameBytes = (parts.NameEnds.Count * sizeof(int)) + parts.Names.Length;
        var head = ChunkLayout.Aligned(sizeof(ChunkLayout) + (present.Length * sizeof(int)) + parts.Ranks.Length + nameBytes);
        var length = ChunkLayout.Aligned(head + ((long)present.Length * planeBytes) + sizeof(ulong));
        var bytes = GC.AllocateArray<byte>(checked((int)length), pinned: true);
        var chunk = new SealedChunk(bytes);
        chunk.Layout = new ChunkLayout
        {
            Marked = ChunkLayout.Mark,
            Length = length,
            Rows = parts.Rows,
            PlaneBytes = planeBytes,
            Planes = present.Length,
            Ranked = parts.Ranked,
            RankBytes = parts.Ranks.Length,
            NameBytes = nameBytes,
        };
        var rest = Write(bytes.AsSpan(sizeof(ChunkLayout)), MemoryMarshal.AsBytes<int>(present));
        rest = Write(rest, parts.Ranks);
        rest = Write(rest, MemoryMarshal.AsBytes<int>(parts.NameEnds.ToArray()));
        Write(rest, parts.Names);
        for (var i = 0; i < present.Length; i++)
        {
            MemoryMarshal.AsBytes(parts.Planes[present[i]].AsSpan())[..planeBytes].CopyTo(bytes.AsSpan((int)head + (i * planeBytes)));
        }

        chunk.Stamp();
        return chunk;
    }

    private static Span<byte> Write(Span<byte> to, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(to);
        return to[bytes.Length..];
    }

    private void Stamp()
    {
        ulong sum = Checksum.Of(Bytes.AsSpan(..^sizeof(ulong)));
        MemoryMarshal.Write(Bytes.AsSpan(Bytes.Length - sizeof(ulong)), sum);
    }
}
