using System.Text;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// A chunk where it lies: in a mapped file or in memory. Whoever makes one sees to it that the bytes stay there and were checked; threads may share it.
/// </summary>
internal sealed unsafe class ChunkView
{
    private readonly nint[] _planes;
    private readonly nint _nothing;
    private readonly Dictionary<int, (int Count, nint Values)> _ranks = [];
    private readonly int* _nameEnds;
    private readonly byte* _names;

    /// <summary>Looks at a chunk.</summary>
    /// <param name="first">Its first byte.</param>
    /// <param name="schema">Its vocabulary.</param>
    /// <param name="nothing">A plane without a bit, for those the chunk does not have.</param>
    /// <exception cref="InvalidDataException">It is no chunk of this vocabulary.</exception>
    public ChunkView(byte* first, PlaneSchema schema, byte* nothing)
    {
        ref readonly var layout = ref *(ChunkLayout*)first;
        (Rows, PlaneBytes, Progress, Schema) = (layout.Rows, layout.PlaneBytes, layout.Progress, schema);
        (_planes, _nothing) = (new nint[schema.Columns.Count], (nint)nothing);
        Array.Fill(_planes, (nint)nothing);
        var present = (int*)(first + sizeof(ChunkLayout));
        var ranks = (byte*)(present + layout.Planes);
        _nameEnds = (int*)(ranks + layout.RankBytes);
        _names = (byte*)(_nameEnds + (2 * Rows));
        var planes = first + ChunkLayout.Aligned(ranks + layout.RankBytes + layout.NameBytes - first);
        if (Rows is < 0 or > ChunkLayout.MostRows || layout.Planes > _planes.Length || planes + ((long)layout.Planes * PlaneBytes) > first + layout.Length)
        {
            throw new InvalidDataException("The parts of the chunk do not fit into it.");
        }

        for (var i = 0; i < layout.Planes; i++)
        {
            _planes[present[i]] = (nint)(planes + ((long)i * PlaneBytes));
        }

        for (var i = 0; i < layout.Ranked; i++)
        {
            var (fact, count) = (((int*)ranks)[0], ((int*)ranks)[1]);
            _ranks[fact] = (count, (nint)(ranks + (2 * sizeof(int))));
            ranks += (2 * sizeof(int)) + ((long)count * (schema.Facts[fact].Type == Law.FactType.Date ? sizeof(int) : sizeof(decimal)));
        }
    }

    /// <summary>The cases.</summary>
    public int Rows { get; }

    /// <summary>The bytes of a plane.</summary>
    public int PlaneBytes { get; }

    /// <summary>The vocabulary.</summary>
    public PlaneSchema Schema { get; }

    /// <summary>How far the import had come at its end.</summary>
    public ImportProgress Progress { get; }

    /// <summary>A plane.</summary>
    public byte* Plane(int column) => (byte*)_planes[column];

    /// <summary>Whether the chunk has a plane: one that it does not have is without a bit.</summary>
    public bool IsThere(int column) => _planes[column] != _nothing;

    /// <summary>Whether a case has a bit in a plane.</summary>
    public bool Has(int column, int row) => (((byte*)_planes[column])[row >> 3] >> (row & 7) & 1) != 0;

    /// <summary>The days of a date, in order, as numbers; none where no case has one.</summary>
    public ReadOnlySpan<int> Days(int fact) => _ranks.TryGetValue(fact, out var ranks) ? new((void*)ranks.Values, ranks.Count) : [];

    /// <summary>The values of a number, in order.</summary>
    public ReadOnlySpan<decimal> Numbers(int fact) => _ranks.TryGetValue(fact, out var ranks) ? new((void*)ranks.Values, ranks.Count) : [];

    /// <summary>The rank of the date or number of a case.</summary>
    public int RankOf(int fact, int row)
    {
        var rank = 0;
        for (var digit = 0; digit < PlaneSchema.RankDigits; digit++)
        {
            rank |= Has(Schema.ColumnOf(fact, PlaneKind.RankDigit, digit), row) ? 1 << digit : 0;
        }

        return rank;
    }

    /// <summary>What a system is called.</summary>
    public string NameOf(int row) => Text(2 * row);

    /// <summary>Whom and what of its card a case is about; empty where the card names nobody and nothing.</summary>
    public string PartOf(int row) => Text((2 * row) + 1);

    private string Text(int place)
    {
        var start = place == 0 ? 0 : _nameEnds[place - 1];
        return Encoding.UTF8.GetString(_names + start, _nameEnds[place] - start);
    }
}
