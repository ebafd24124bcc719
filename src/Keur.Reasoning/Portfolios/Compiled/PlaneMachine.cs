using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Runs a program over the blocks of a chunk, all cases of a block at once. Every thread has its own.</summary>
internal sealed unsafe partial class PlaneMachine
{
    private readonly BoundProgram _bound;
    private readonly PlaneStep[] _steps;
    private readonly int[] _operands;
    private readonly FoldedCode _open;
    private readonly FoldedCode _known;
    private readonly Room _room;
    private readonly Room _pointers = new(PlaneSchema.RankDigits * sizeof(byte*));
    private readonly byte** _digits;
    private readonly byte*[] _planes;
    private readonly int[] _rootOf;
    private readonly (int Cut, int Digits, bool Below)[] _cuts;
    private ChunkView? _chunk;
    private long _offset;

    /// <summary>Prepares to run a program.</summary>
    public PlaneMachine(BoundProgram bound)
    {
        (_bound, _steps, _operands) = (bound, [.. bound.Program.Steps], bound.Program.Operands);
        (_open, _known) = (new FoldedCode(bound.Open), new FoldedCode(bound.Known));
        (_cuts, _rootOf) = (new (int, int, bool)[_steps.Length], new int[bound.Program.RegisterCount]);
        foreach (var (place, code) in bound.Program.Roots.Index())
        {
            _rootOf[code >> 1] = place;
        }

        _planes = new byte*[2 * bound.Program.Roots.Count];
        _room = new Room((_planes.Length + 1L) * ChunkLayout.BlockBytes);
        _digits = (byte**)_pointers.First;
    }

    private byte* Own(int plane) => _room.First + ((nint)plane * ChunkLayout.BlockBytes);

    private byte* Nothing => Own(_planes.Length);

    private int PlaceOf(int code) => (2 * _rootOf[code >> 1]) | (code & 1);

    /// <summary>Where the yes of a term that was asked for lies once a block was run; its no lies where that of the opposite code does.</summary>
    public byte* Plane(int code)
    {
        var place = PlaceOf(code);
        if (_planes[place] == null)
        {
            // Where everything is known no is what is not yes.
            Lanes.Copy(Own(place), _planes[place ^ 1], opposite: true);
            _planes[place] = Own(place);
        }

        return _planes[place];
    }

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk)
    {
        _chunk = chunk;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_bound.Inputs[i] is { RankOf: >= 0 } input)
            {
                var (fact, isDate) = (_steps[i].Input!.Fact, _steps[i].Input!.Fact.Type == FactType.Date);
                var values = isDate ? chunk.Days(input.RankOf).Length : chunk.Numbers(input.RankOf).Length;
                _cuts[i] = (InputBinder.Cut(chunk, input, fact), values == 0 ? 0 : 32 - int.LeadingZeroCount(values - 1), isDate);
            }
        }

        _open.Turn(chunk);
        _known.Turn(chunk);
    }

    /// <summary>Runs the program with three values over a block of the chunk.</summary>
    public void Run(int block)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        _open.Run(_offset, null, _cuts);
        for (var plane = 0; plane < _planes.Length; plane++)
        {
            _planes[plane] = _open.Root(plane);
        }
    }

    /// <summary>Runs the program with two values over a block of which everything asked is known, at a fraction of the cost.</summary>
    /// <param name="block">The block.</param>
    /// <param name="valid">The bits that are cases.</param>
    /// <returns>Whether everything was known; where not, nothing is said.</returns>
    public bool RunKnown(int block, byte* valid)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        if (_known.IsVain || !_known.Run(_offset, valid, _cuts))
        {
            return false;
        }

        for (var root = 0; root < _planes.Length / 2; root++)
        {
            _planes[2 * root] = _known.Root(root);
            _planes[(2 * root) + 1] = null;
        }

        return true;
    }

    /// <summary>Takes over for a term what a diagram decides and plain values do not.</summary>
    public void Decide(int code, DiagramWalk walk)
    {
        Decide(code, walk.Can(yes: false));
        Decide(code ^ 1, walk.Can(yes: true));
    }

    private void Decide(int code, byte* canFail)
    {
        if (canFail != null)
        {
            var place = PlaceOf(code);
            Lanes.Copy(Own(place), canFail, opposite: true);
            _planes[place] = Own(place);
        }
    }

    private byte* Lying(int column) => _chunk!.Plane(column) + _offset;

    /// <summary>Where the yes of a question lies: in the chunk, or worked out in a place of its own.</summary>
    private byte* ReadYes(BoundInput input, int step, byte* own)
    {
        if (input.Yes.Length == 1 && input.RankOf < 0)
        {
            return Lying(input.Yes[0]);
        }

        Lanes.Fill(own, false);
        foreach (var column in input.Yes)
        {
            Lanes.AddTo(own, Lying(column));
        }

        if (input.RankOf >= 0)
        {
            for (var digit = 0; digit < _cuts[step].Digits; digit++)
            {
                _digits[digit] = Lying(_bound.Schema.ColumnOf(input.RankOf, PlaneKind.RankDigit, digit));
            }

            Lanes.KeepRanks(own, _digits, _cuts[step].Digits, _cuts[step].Cut, _cuts[step].Below);
        }

        return own;
    }
}
