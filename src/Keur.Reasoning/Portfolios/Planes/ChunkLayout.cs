using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// How a chunk starts: what it holds and how far the import had come at its end. After it: the numbers of its planes, the ranks, the names, and at the next
/// multiple of 64 the planes themselves; its last 8 bytes are the checksum of all before them.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct ChunkLayout
{
    /// <summary>The most rows of a chunk.</summary>
    public const int MostRows = 1 << PlaneSchema.RankDigits;

    /// <summary>The rows judged together; planes are padded to a multiple of it.</summary>
    public const int BlockRows = 4096;

    /// <summary>The bytes of a block of one plane.</summary>
    public const int BlockBytes = BlockRows / 8;

    /// <summary>To what the parts of a file are aligned.</summary>
    public const int Alignment = 64;

    /// <summary>What a chunk starts with: `KEURCHNK`.</summary>
    public const ulong Mark = 0x4B4E_4843_5255_454B;

    /// <summary>The mark.</summary>
    public ulong Marked;

    /// <summary>The bytes of the whole chunk.</summary>
    public long Length;

    /// <summary>The cases in it.</summary>
    public int Rows;

    /// <summary>The bytes of one plane.</summary>
    public int PlaneBytes;

    /// <summary>The planes that have any bit.</summary>
    public int Planes;

    /// <summary>The facts that have ranks.</summary>
    public int Ranked;

    /// <summary>The bytes of the ranks.</summary>
    public int RankBytes;

    /// <summary>The bytes of the names.</summary>
    public int NameBytes;

    /// <summary>How far the import had come.</summary>
    public ImportProgress Progress;

    /// <summary>A number rounded up to a multiple of the alignment.</summary>
    public static long Aligned(long length) => (length + Alignment - 1) / Alignment * Alignment;
}
