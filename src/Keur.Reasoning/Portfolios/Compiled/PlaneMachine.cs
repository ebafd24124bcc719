using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Runs a program over the blocks of a chunk, all cases of a block at once. Every thread has its own.</summary>
internal sealed unsafe partial class PlaneMachine
{
    private readonly BoundProgram _bound;
    private readonly PlaneStep[] _steps;
    private readonly Room _room;
    private readonly Room _pointers;
    private readonly byte** _planes;
    private readonly byte** _digits;
    private readonly int[] _cuts;
    private readonly int[] _digitCounts;
    private readonly int[] _operands;
    private readonly int[] _roots;
    private ChunkView? _chunk;
    private long _offset;

    /// <summary>Makes room for the registers.</summary>
    public PlaneMachine(BoundProgram bound)
    {
        (_bound, _steps, _operands) = (bound, [.. bound.Program.Steps], bound.Program.Operands);
        _roots = [.. bound.Program.Roots.Select(c => c & ~1).Where(c => c != 0).Distinct()];
        (_cuts, _digitCounts) = (new int[_steps.Length], new int[_steps.Length]);
        var registers = bound.Program.RegisterCount;
        _room = new Room(2L * registers * ChunkLayout.BlockBytes);
        _pointers = new Room(((2L * registers) + PlaneSchema.RankDigits) * sizeof(byte*));
        _planes = (byte**)_pointers.First;
        _digits = _planes + (2 * registers);
        for (var code = 0; code < 2 * registers; code++)
        {
            _planes[code] = Own(code);
        }

        Lanes.Fill(Own(0), false);
        Lanes.Fill(Own(1), true);
    }

    private byte* Own(int code) => _room.First + ((nint)code * ChunkLayout.BlockBytes);

    /// <summary>Where the yes of a term lies once a block was run; its no lies where that of the opposite code does.</summary>
    public byte* Plane(int code) => _planes[code];

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk)
    {
        _chunk = chunk;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_bound.Inputs[i] is { RankOf: >= 0 } input)
            {
                _cuts[i] = InputBinder.Cut(chunk, input, _steps[i].Input!.Fact);
                var values = _steps[i].Input!.Fact.Type == FactType.Date ? chunk.Days(input.RankOf).Length : chunk.Numbers(input.RankOf).Length;
                _digitCounts[i] = values == 0 ? 0 : 32 - int.LeadingZeroCount(values - 1);
            }
        }
    }

    /// <summary>Runs the program over a block of the chunk.</summary>
    public void Run(int block)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        fixed (int* operands = _operands)
        {
            for (var i = 0; i < _steps.Length; i++)
            {
                var step = _steps[i];
                var code = step.Register << 1;
                if (step.Input is not null)
                {
                    Read(_bound.Inputs[i]!, code, i, operands + step.First);
                    continue;
                }

                _planes[code] = Own(code);
                _planes[code + 1] = Own(code + 1);
                if (step.Count == 2)
                {
                    var (a, b) = (operands[step.First], operands[step.First + 1]);
                    Lanes.Both(_planes[code], _planes[code + 1], _planes[a], _planes[a ^ 1], _planes[b], _planes[b ^ 1]);
                }
                else
                {
                    Lanes.All(_planes[code], _planes[code + 1], _planes, operands + step.First, step.Count);
                }
            }
        }
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
            Lanes.Copy(Own(code), canFail, opposite: true);
            _planes[code] = Own(code);
        }
    }

    private byte* Lying(int column) => _chunk!.Plane(column) + _offset;

    /// <summary>
    /// Reads a question into a register: no is what is settled but not yes, what cannot arise unless it is answered, and what other answers force.
    /// </summary>
    private void Read(BoundInput input, int code, int step, int* gating)
    {
        var isFree = gating[0] == 1 && gating[1] == 0 && gating[2] == 0;
        if (isFree && input.IsPlain && _steps[step].Input!.Asks is not InputKind.Is)
        {
            _planes[code] = Lying(input.Yes[0]);
            _planes[code + 1] = Lying(input.Known[0]);
            return;
        }

        var no = _planes[code + 1] = Own(code + 1);
        _planes[code] = ReadYes(input, step, Own(code));
        if (input.Known.Length == 1)
        {
            Lanes.Settle(no, _planes[code], Lying(input.Known[0]), _planes[gating[0] ^ 1]);
        }
        else
        {
            Lanes.Fill(no, input.IsAlwaysKnown);
            foreach (var column in input.Known)
            {
                Lanes.AddTo(no, Lying(column));
            }

            Lanes.Settle(no, _planes[code], no, _planes[gating[0] ^ 1]);
        }

        if (gating[1] != 0 || gating[2] != 0)
        {
            Force(code, _planes[gating[1]], _planes[gating[2]]);
        }
    }

    /// <summary>Adds what other answers force. Where they force both, or against the answer given, the answers contradict each other and it does not matter.</summary>
    private void Force(int code, byte* yes, byte* no)
    {
        var own = Own(code);
        if (_planes[code] != own)
        {
            Lanes.Copy(own, _planes[code], opposite: false);
            _planes[code] = own;
        }

        // Yes where it is yes, or forced and not no; no likewise.
        Lanes.Force(own, _planes[code + 1], yes, no);
    }

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
            for (var digit = 0; digit < _digitCounts[step]; digit++)
            {
                _digits[digit] = Lying(_bound.Schema.ColumnOf(input.RankOf, PlaneKind.RankDigit, digit));
            }

            Lanes.KeepRanks(own, _digits, _digitCounts[step], _cuts[step], below: _steps[step].Input!.Fact.Type == FactType.Date);
        }

        return own;
    }
}
