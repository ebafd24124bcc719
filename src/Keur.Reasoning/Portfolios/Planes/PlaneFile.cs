using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>A portfolio file, mapped into memory. Threads may share it; nothing of it may be used once it is disposed.</summary>
public sealed unsafe class PlaneFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _first;
    private readonly byte* _nothing = (byte*)NativeMemory.AlignedAlloc(ChunkLayout.MostRows / 8, ChunkLayout.Alignment);

    private PlaneFile(MemoryMappedFile file)
    {
        (_file, _view) = (file, file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read));
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _first);
        NativeMemory.Clear(_nothing, ChunkLayout.MostRows / 8);
    }

    /// <summary>The cases.</summary>
    public long Rows { get; private set; }

    /// <summary>The vocabulary.</summary>
    public PlaneSchema Schema { get; private set; } = new([]);

    /// <summary>Where it comes from: what was read, and under which law.</summary>
    public string Origin { get; private set; } = string.Empty;

    /// <summary>How far the import had come at its end.</summary>
    public ImportProgress Progress => Chunks.Count == 0 ? default : Chunks[^1].Progress;

    /// <summary>Its chunks.</summary>
    internal IReadOnlyList<ChunkView> Chunks { get; private set; } = [];

    /// <summary>Opens a file and checks all of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fault">Why it cannot be read; null where it can.</param>
    /// <returns>The portfolio; null where it cannot be read.</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static PlaneFile? Open(string path, out PlaneFault? fault)
    {
        var length = new FileInfo(path).Length;
        if (length < FileLayout.HeadBytes)
        {
            fault = PlaneFault.NotAPortfolio;
            return null;
        }

        var opened = new PlaneFile(MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read));
        fault = opened.Read(length);
        if (fault is null)
        {
            return opened;
        }

        opened.Dispose();
        return null;
    }

    private Span<byte> Bytes(long from, long to) => new(_first + from, checked((int)(to - from)));

    private PlaneFault? Read(long length)
    {
        var (fault, schema) = FileLayout.ReadHead(Bytes(0, Math.Min(length, Array.MaxLength)));
        if (fault is not null)
        {
            return fault;
        }

        var start = length < FileLayout.TailBytes ? -1 : FileLayout.StartOfTable(Bytes(length - FileLayout.TailBytes, length), length);
        if (start < 0)
        {
            return PlaneFault.CutOff;
        }

        (fault, var offsets, Rows) = FileLayout.ReadTable(Bytes(start, length));
        try
        {
            (Schema, Origin) = SchemaJson.Read(Bytes(FileLayout.HeadBytes, FileLayout.HeadBytes + schema).ToArray());
            return fault ?? ReadChunks(offsets, start);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidDataException)
        {
            return PlaneFault.Damaged;
        }
    }

    private PlaneFault? ReadChunks(long[] offsets, long end)
    {
        var sound = new bool[offsets.Length];
        Parallel.For(0, offsets.Length, i => sound[i] = IsSound(offsets[i], end));
        if (sound.Contains(false))
        {
            return PlaneFault.Damaged;
        }

        Chunks = [.. offsets.Select(o => new ChunkView(_first + o, Schema, _nothing))];
        return Chunks.Sum(c => (long)c.Rows) == Rows ? null : PlaneFault.Damaged;
    }

    private bool IsSound(long offset, long end)
    {
        if (offset < FileLayout.HeadBytes || offset % ChunkLayout.Alignment != 0 || offset > end - sizeof(ChunkLayout))
        {
            return false;
        }

        ref readonly var layout = ref *(ChunkLayout*)(_first + offset);
        return layout.Marked == ChunkLayout.Mark && layout.Length > sizeof(ChunkLayout) && layout.Length <= end - offset
            && *(ulong*)(_first + offset + layout.Length - sizeof(ulong)) == Checksum.Of(Bytes(offset, offset + layout.Length - sizeof(ulong)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
        NativeMemory.AlignedFree(_nothing);
    }
}
