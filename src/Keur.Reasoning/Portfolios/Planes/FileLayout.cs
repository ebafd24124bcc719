using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// How a portfolio file starts and ends: docs/portfolio.md describes it byte by byte. Numbers are little-endian; the parts start at multiples of
/// <see cref="ChunkLayout.Alignment"/>.
/// </summary>
internal static class FileLayout
{
    /// <summary>The version written, and the newest that can be read.</summary>
    public const int Version = 1;

    /// <summary>The bytes before the schema: mark, version, length of the schema, checksum.</summary>
    public const int HeadBytes = 24;

    /// <summary>The bytes after the offsets at the end: checksum, where the table starts, mark.</summary>
    public const int TailBytes = 24;

    /// <summary>The bytes before the offsets at the end: mark, chunks, cases.</summary>
    public const int TableBytes = 24;

    private const ulong HeadMark = 0x4E41_4C50_5255_454B;
    private const ulong TableMark = 0x454C_4254_5255_454B;
    private const ulong EndMark = 0x2E44_4E45_5255_454B;

    /// <summary>The head with the schema, up to where the first chunk starts.</summary>
    public static byte[] Head(byte[] schema)
    {
        var bytes = new byte[ChunkLayout.Aligned(HeadBytes + schema.Length)];
        MemoryMarshal.Write(bytes, HeadMark);
        MemoryMarshal.Write(bytes.AsSpan(8), Version);
        MemoryMarshal.Write(bytes.AsSpan(12), schema.Length);
        schema.CopyTo(bytes, HeadBytes);
        MemoryMarshal.Write(bytes.AsSpan(16), SumOfHead(bytes, schema.Length));
        return bytes;
    }

    /// <summary>What is wrong with a head; else the length of its schema.</summary>
    public static (PlaneFault? Fault, int SchemaBytes) ReadHead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadBytes || MemoryMarshal.Read<ulong>(bytes) != HeadMark)
        {
            return (PlaneFault.NotAPortfolio, 0);
        }

        if (MemoryMarshal.Read<int>(bytes[8..]) > Version)
        {
            return (PlaneFault.Newer, 0);
        }

        var schema = MemoryMarshal.Read<int>(bytes[12..]);
        return schema < 0 || ChunkLayout.Aligned(HeadBytes + (long)schema) > bytes.Length ? (PlaneFault.CutOff, 0)
            : MemoryMarshal.Read<ulong>(bytes[16..]) != SumOfHead(bytes, schema) ? (PlaneFault.Damaged, 0)
            : (null, schema);
    }

    private static ulong SumOfHead(ReadOnlySpan<byte> bytes, int schema) => Checksum.Of(bytes.Slice(HeadBytes, schema), Checksum.Of(bytes[..16]));

    /// <summary>The table of chunks that ends a file.</summary>
    /// <param name="offsets">Where each starts.</param>
    /// <param name="rows">The cases.</param>
    /// <param name="start">Where the table itself starts.</param>
    public static byte[] Table(IReadOnlyList<long> offsets, long rows, long start)
    {
        var bytes = new byte[TableBytes + (offsets.Count * sizeof(long)) + TailBytes];
        MemoryMarshal.Write(bytes, TableMark);
        MemoryMarshal.Write(bytes.AsSpan(8), (long)offsets.Count);
        MemoryMarshal.Write(bytes.AsSpan(16), rows);
        MemoryMarshal.AsBytes<long>(offsets.ToArray()).CopyTo(bytes.AsSpan(TableBytes));
        var tail = bytes.AsSpan(bytes.Length - TailBytes);
        MemoryMarshal.Write(tail, (ulong)Checksum.Of(bytes.AsSpan(0, bytes.Length - TailBytes)));
        MemoryMarshal.Write(tail[8..], start);
        MemoryMarshal.Write(tail[16..], EndMark);
        return bytes;
    }

    /// <summary>Where the table of a whole file starts; -1 where its end is missing or is not one.</summary>
    public static long StartOfTable(ReadOnlySpan<byte> tail, long length)
    {
        var start = MemoryMarshal.Read<long>(tail[8..]);
        return MemoryMarshal.Read<ulong>(tail[16..]) == EndMark && start >= HeadBytes && start <= length - TableBytes - TailBytes ? start : -1;
    }

    /// <summary>What is wrong with a table; else where the chunks start and how many cases they hold.</summary>
    public static (PlaneFault? Fault, long[] Offsets, long Rows) ReadTable(ReadOnlySpan<byte> table)
    {
        var body = table[..^TailBytes];
        if (MemoryMarshal.Read<ulong>(table[^TailBytes..]) != Checksum.Of(body) || MemoryMarshal.Read<ulong>(body) != TableMark)
        {
            return (PlaneFault.Damaged, [], 0);
        }

        return (null, MemoryMarshal.Cast<byte, long>(body[TableBytes..]).ToArray(), MemoryMarshal.Read<long>(body[16..]));
    }
}
