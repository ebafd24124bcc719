using System.Runtime.CompilerServices;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Code folded for one chunk after another, with a place for each plane it works out; the places are used again once nothing needs them. Chunks with the same planes share the
/// folding. Every thread has its own.
/// </summary>
internal sealed unsafe class FoldedCode
{
    private const int FirstColumn = PlaneCode.FirstColumn;

    private readonly PlaneCode _code;
    private readonly CodeFolder _folder;
    private readonly bool[] _present;
    private readonly int[] _read;
    private readonly int[] _last;
    private readonly int[] _slots;
    private readonly Room _ends = new(2 * ChunkLayout.BlockBytes);
    private readonly List<int> _columns = [];
    private readonly Stack<int> _free = new();
    private PlaneOp[] _ops = [];
    private int[] _operands = [];
    private int[] _roots = [];
    private Room? _room;
    private Room? _pointers;
    private byte** _at;
    private byte*[] _lying = [];
    private int _most = int.MaxValue;
    private int _registers;

    /// <summary>Prepares to fold code.</summary>
    public FoldedCode(PlaneCode code)
    {
        (_code, _folder) = (code, new CodeFolder(code));
        (_present, _last, _slots) = (new bool[code.Columns], new int[code.Count], new int[code.Count]);
        _read = [.. code.Operands.Concat(code.Roots).Where(o => o >= FirstColumn && o < FirstColumn + code.Columns).Distinct().Select(o => o - FirstColumn)];
        Lanes.Fill(_ends.First + ChunkLayout.BlockBytes, true);
    }

    /// <summary>Whether a check fails for any case of the chunk.</summary>
    public bool IsVain => _folder.IsVain;

    /// <summary>Where a plane asked for lies once a block was run.</summary>
    public byte* Root(int place) => _at[_roots[place]];

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk)
    {
        var (there, missing) = (0, 0);
        foreach (var column in _read)
        {
            there += chunk.IsThere(column) ? 1 : 0;
            missing += chunk.IsThere(column) && !_present[column] ? 1 : 0;
        }

        // A plane that the chunk does not have can be read like any other; so long as that is not done too often, what was folded for others will do.
        if (missing > 0 || _most > MostRead(there))
        {
            var keeps = _most != int.MaxValue && _most + missing <= MostRead(there);
            foreach (var column in _read)
            {
                _present[column] = chunk.IsThere(column) || (keeps && _present[column]);
            }

            _most = _present.Count(p => p);
            _folder.Fold(_present);
            Place();
        }

        for (var i = 0; i < _columns.Count; i++)
        {
            _lying[i] = chunk.Plane(_columns[i]);
        }
    }

    private static int MostRead(int there) => there + (there / 4) + 8;

    /// <summary>Keeps what leads to the planes asked for or to a check, and gives each plane its place.</summary>
    private void Place()
    {
        var (ops, operands) = (_folder.Ops, _folder.Operands);
        var needed = Needed(ops, operands);
        _columns.Clear();
        _columns.AddRange(Enumerable.Range(FirstColumn, _code.Columns).Where(c => _last[c] >= 0).Select(c => c - FirstColumn));
        (_slots[0], _slots[1]) = (0, 1);
        for (var i = 0; i < _columns.Count; i++)
        {
            _slots[FirstColumn + _columns[i]] = FirstColumn + i;
        }

        _registers = 0;
        _free.Clear();
        _ops = [.. needed.Select(at => Placed(ops[at], at, operands))];
        _operands = [.. operands.Select(o => _slots[o])];
        _roots = [.. _code.Roots.Select(r => _slots[_folder.SameAs(r)])];
        MakeRoom();
    }

    /// <summary>The instructions that are needed, in order; of each plane it is noted where it is read last, and of none that is not read.</summary>
    private List<int> Needed(List<PlaneOp> ops, List<int> operands)
    {
        var needed = new List<int>();
        Array.Fill(_last, -1);
        foreach (var root in _code.Roots)
        {
            _last[_folder.SameAs(root)] = int.MaxValue;
        }

        for (var at = ops.Count - 1; at >= 0; at--)
        {
            if (ops[at].To >= 0 && _last[ops[at].To] < 0)
            {
                continue;
            }

            needed.Add(at);
            for (var i = 0; i < ops[at].Count; i++)
            {
                ref var last = ref _last[operands[ops[at].First + i]];
                last = Math.Max(last, at);
            }
        }

        needed.Reverse();
        return needed;
    }

    private PlaneOp Placed(PlaneOp op, int at, List<int> operands)
    {
        if (op.To < 0)
        {
            Free(op, at, operands);
            return op;
        }

        // All that an instruction reads it has read before it writes, but for a rank.
        if (op.Kind != PlaneOpKind.Rank)
        {
            Free(op, at, operands);
        }

        var register = _free.TryPop(out var again) ? again : _registers++;
        _slots[op.To] = FirstColumn + _columns.Count + register;
        if (op.Kind == PlaneOpKind.Rank)
        {
            Free(op, at, operands);
        }

        return op with { To = _slots[op.To] };
    }

    private void Free(PlaneOp op, int at, List<int> operands)
    {
        for (var i = 0; i < op.Count; i++)
        {
            var plane = operands[op.First + i];
            if (_last[plane] == at && plane >= FirstColumn + _code.Columns)
            {
                _free.Push(_slots[plane] - FirstColumn - _columns.Count);
                // Read twice by one instruction it is freed once.
                _last[plane] = -1;
            }
        }
    }

    private void MakeRoom()
    {
        _room = new Room(Math.Max(1, _registers) * (long)ChunkLayout.BlockBytes);
        _pointers = new Room((FirstColumn + _columns.Count + _registers) * (long)sizeof(byte*));
        _lying = new byte*[_columns.Count];
        _at = (byte**)_pointers.First;
        _at[0] = _ends.First;
        _at[1] = _ends.First + ChunkLayout.BlockBytes;
        for (var register = 0; register < _registers; register++)
        {
            _at[FirstColumn + _columns.Count + register] = _room.First + ((nint)register * ChunkLayout.BlockBytes);
        }
    }

    /// <summary>Runs a block; false where a check failed.</summary>
    /// <param name="offset">Where the block lies in each plane.</param>
    /// <param name="valid">The bits that are cases, for checks.</param>
    /// <param name="cuts">Of each step of the program that reads a rank its cut, and how many digits the ranks have.</param>
    public bool Run(long offset, byte* valid, (int Cut, int Digits, bool Below)[] cuts)
    {
        for (var i = 0; i < _lying.Length; i++)
        {
            _at[FirstColumn + i] = _lying[i] + offset;
        }

        fixed (int* operands = _operands)
        {
            foreach (ref readonly var op in _ops.AsSpan())
            {
                if (op.To >= 0)
                {
                    Work(op, _at[op.To], operands + op.First, cuts);
                }
                else if (!Holds(op, operands + op.First, valid))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Work(in PlaneOp op, byte* to, int* list, (int Cut, int Digits, bool Below)[] cuts)
    {
        switch (op.Kind)
        {
            case PlaneOpKind.All:
                WideLanes.All(to, _at, list, op.Split, op.Count);
                break;
            case PlaneOpKind.Any:
                WideLanes.Any(to, _at, list, op.Count);
                break;
            case PlaneOpKind.Settle:
                WideLanes.Settle(to, _at[list[0]], _at[list[1]], _at[list[2]]);
                break;
            case PlaneOpKind.Force:
                WideLanes.Force(to, _at[list[0]], _at[list[1]], _at[list[2]]);
                break;
            case PlaneOpKind.Choose:
                WideLanes.Choose(to, _at[list[0]], _at[list[1]], _at[list[2]], _at[list[3]]);
                break;
            default:
                Rank(to, list, cuts[op.Split]);
                break;
        }
    }

    private bool Holds(PlaneOp op, int* list, byte* valid) => op.Kind == PlaneOpKind.Check
        ? WideLanes.Cover(valid, _at, list, op.Count)
        : WideLanes.Cover(valid, _at[list[0]], _at[list[1]], _at[list[2]], op.Kind == PlaneOpKind.CheckWithout);

    private void Rank(byte* to, int* list, (int Cut, int Digits, bool Below) how)
    {
        var digits = stackalloc byte*[PlaneSchema.RankDigits];
        for (var digit = 0; digit < how.Digits; digit++)
        {
            digits[digit] = _at[list[1 + digit]];
        }

        Lanes.Copy(to, _at[list[0]], opposite: false);
        Lanes.KeepRanks(to, digits, how.Digits, how.Cut, how.Below);
    }
}
