using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>Collects cases into a chunk. Threads do not share it.</summary>
public sealed class ChunkBuilder
{
    private const int Words = ChunkLayout.MostRows / 64;

    private readonly PlaneSchema _schema;
    private readonly ulong[]?[] _planes;
    private readonly SortedDictionary<int, int[]> _days = [];
    private readonly SortedDictionary<int, decimal[]> _numbers = [];
    private readonly List<int> _nameEnds = [];
    private readonly ArrayBufferWriter<byte> _names = new();
    private readonly Stack<ulong[]> _sparePlanes = new();
    private readonly Stack<int[]> _spareDays = new();
    private readonly Stack<decimal[]> _spareNumbers = new();

    /// <summary>Collects cases of a vocabulary.</summary>
    public ChunkBuilder(PlaneSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        (_schema, _planes) = (schema, new ulong[]?[schema.Columns.Count]);
    }

    /// <summary>The cases in it.</summary>
    public int Rows { get; private set; }

    /// <summary>Whether no more go in.</summary>
    public bool IsFull => Rows == ChunkLayout.MostRows;

    /// <summary>Adds a case.</summary>
    /// <param name="draft">Its answers; to be cleared by the caller.</param>
    /// <param name="name">What the system is called.</param>
    /// <param name="part">Whom and what of the card it is about; empty where the card names nobody and nothing.</param>
    /// <exception cref="InvalidOperationException">The chunk is full.</exception>
    public void Add(RowDraft draft, ReadOnlySpan<byte> name, ReadOnlySpan<byte> part)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (IsFull)
        {
            throw new InvalidOperationException("The chunk is full.");
        }

        foreach (var column in CollectionsMarshal.AsSpan(draft.Columns))
        {
            var plane = PlaneOf(column);
            plane[Rows >> 6] |= 1UL << (Rows & 63);
        }

        foreach (var (fact, day) in draft.Days)
        {
            Buffer(_days, _spareDays, fact)[Rows] = day;
        }

        foreach (var (fact, number) in draft.Numbers)
        {
            Buffer(_numbers, _spareNumbers, fact)[Rows] = number;
        }

        AddName(name);
        AddName(part);
        Rows++;
    }

    /// <inheritdoc cref="Add(RowDraft, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public void Add(RowDraft draft, string name, string? part) => Add(draft, Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(part ?? string.Empty));

    /// <summary>Starts another chunk in the room of the one before.</summary>
    public void Clear()
    {
        Rows = 0;
        _nameEnds.Clear();
        _names.ResetWrittenCount();
        foreach (ref var plane in _planes.AsSpan())
        {
            if (plane is not null)
            {
                Array.Clear(plane);
                _sparePlanes.Push(plane);
                plane = null;
            }
        }

        _days.Values.ToList().ForEach(_spareDays.Push);
        _numbers.Values.ToList().ForEach(_spareNumbers.Push);
        _days.Clear();
        _numbers.Clear();
    }

    private ulong[] PlaneOf(int column) => _planes[column] ??= _sparePlanes.TryPop(out var spare) ? spare : new ulong[Words];

    private static T[] Buffer<T>(SortedDictionary<int, T[]> buffers, Stack<T[]> spare, int fact)
    {
        if (!buffers.TryGetValue(fact, out var buffer))
        {
            buffer = spare.TryPop(out var before) ? before : new T[ChunkLayout.MostRows];
            buffers[fact] = buffer;
        }

        return buffer;
    }

    private void AddName(ReadOnlySpan<byte> name)
    {
        _names.Write(name);
        _nameEnds.Add(_names.WrittenCount);
    }

    /// <summary>The chunk as it goes into a file.</summary>
    public SealedChunk Seal()
    {
        using var ranks = new MemoryStream();
        foreach (var (fact, days) in _days)
        {
            Rank(ranks, fact, days, PlaneKind.Dated);
        }

        foreach (var (fact, numbers) in _numbers)
        {
            Rank(ranks, fact, numbers, PlaneKind.Given);
        }

        return SealedChunk.Make(new ChunkParts(Rows, _planes, _days.Count + _numbers.Count, ranks.ToArray(), _nameEnds, _names.WrittenSpan.ToArray()));
    }

    /// <summary>Puts the values of a fact in order and writes them; the rank of each case goes into planes of binary digits.</summary>
    private void Rank<T>(MemoryStream ranks, int fact, T[] values, PlaneKind answered)
        where T : unmanaged, IComparable<T>
    {
        var plane = _planes[_schema.ColumnOf(fact, answered)]!;
        var rows = Enumerable.Range(0, Rows).Where(r => (plane[r >> 6] >> (r & 63) & 1) != 0).ToList();
        T[] known = [.. rows.Select(r => values[r]).Distinct().Order()];
        ranks.Write(MemoryMarshal.AsBytes<int>([fact, known.Length]));
        ranks.Write(MemoryMarshal.AsBytes<T>(known));
        foreach (var row in rows)
        {
            var rank = Array.BinarySearch(known, values[row]);
            for (var digit = 0; rank >> digit != 0; digit++)
            {
                if ((rank >> digit & 1) != 0)
                {
                    var digits = PlaneOf(_schema.ColumnOf(fact, PlaneKind.RankDigit, digit));
                    digits[row >> 6] |= 1UL << (row & 63);
                }
            }
        }
    }
}
