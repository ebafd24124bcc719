using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// Writes a portfolio file, chunk after chunk. Until it is finished it has `.part` behind its name; one that was broken off goes on after the last chunk with which it had come further.
/// </summary>
public sealed class PlaneWriter : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly List<long> _offsets = [];
    private long _rows;

    private PlaneWriter(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>How far the import had come at the end of the last whole chunk.</summary>
    public ImportProgress Progress { get; private set; }

    /// <summary>The cases written.</summary>
    public long Rows => _rows;

    /// <summary>The file while it is not finished.</summary>
    /// <param name="path">What it will be called.</param>
    public static string Unfinished(string path) => path + ".part";

    /// <summary>Starts a file, or goes on with one of the same vocabulary and origin that was broken off; another unfinished one is written over.</summary>
    /// <param name="path">What the finished file is called.</param>
    /// <param name="schema">Its vocabulary.</param>
    /// <param name="origin">Where it comes from: what is read, and under which law.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static PlaneWriter Start(string path, PlaneSchema schema, string origin)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var head = FileLayout.Head(SchemaJson.Write(schema, origin));
        var writer = new PlaneWriter(path, new FileStream(Unfinished(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 20));
        writer.GoOn(head);
        return writer;
    }

    private void GoOn(byte[] head)
    {
        var found = new byte[head.Length];
        if (_stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == found.Length && found.AsSpan().SequenceEqual(head))
        {
            _stream.SetLength(KeepWhole(head.Length));
        }
        else
        {
            _stream.SetLength(0);
            _stream.Write(head);
        }

        _stream.Position = _stream.Length;
    }

    /// <summary>
    /// Keeps the chunks up to the last with which the import had come further. Those after it belong to lines of which others are missing, and are made again.
    /// </summary>
    /// <returns>Where the kept ones end.</returns>
    private long KeepWhole(long head)
    {
        var (end, rows, starts) = (head, 0L, new List<long>());
        for (var start = head; ReadChunk() is { } layout; start += layout.Length)
        {
            starts.Add(start);
            rows += layout.Rows;
            if (layout.Progress != Progress)
            {
                (end, _rows, Progress) = (start + layout.Length, rows, layout.Progress);
                _offsets.Clear();
                _offsets.AddRange(starts);
            }
        }

        return end;
    }

    private unsafe ChunkLayout? Layout()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ChunkLayout)];
        return _stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? MemoryMarshal.Read<ChunkLayout>(bytes) : null;
    }

    /// <summary>The chunk at this place, and the place behind it; null where there is no whole one.</summary>
    private unsafe ChunkLayout? ReadChunk()
    {
        var start = _stream.Position;
        if (Layout() is not { Marked: ChunkLayout.Mark } layout || layout.Length < sizeof(ChunkLayout) + sizeof(ulong) || layout.Length > _stream.Length - start || layout.Length > Array.MaxLength)
        {
            return null;
        }

        var bytes = new byte[layout.Length];
        _stream.Position = start;
        _stream.ReadExactly(bytes);
        return MemoryMarshal.Read<ulong>(bytes.AsSpan(bytes.Length - sizeof(ulong))) == Checksum.Of(bytes.AsSpan(..^sizeof(ulong))) ? layout : null;
    }

    /// <summary>Adds a chunk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Append(SealedChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        _offsets.Add(_stream.Position);
        _rows += chunk.Rows;
        Progress = chunk.Progress;
        _stream.Write(chunk.Bytes);
        _stream.Flush();
    }

    /// <summary>Writes the end and gives the file its name; a file of that name is written over.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Finish()
    {
        _stream.Write(FileLayout.Table(_offsets, _rows, _stream.Position));
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(Unfinished(_path), _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();
}
