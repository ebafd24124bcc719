using System.Runtime.InteropServices;
using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Runs a program over the blocks of a chunk, all cases of a block at once. Every thread has its own.</summary>
internal sealed unsafe class PlaneMachine : IDisposable
{
    private readonly BoundProgram _bound;
    private readonly PlaneStep[] _steps;
    private readonly byte* _scratch;
    private readonly byte** _planes;
    private readonly byte** _digits;
    private readonly int[] _cuts;
    private readonly int[] _digitCounts;
    private readonly int[] _operands;
    private ChunkView? _chunk;
    private long _offset;

    /// <summary>Makes room for the registers.</summary>
    public PlaneMachine(BoundProgram bound)
    {
        (_bound, _steps, _operands) = (bound, [.. bound.Program.Steps], bound.Program.Operands);
        (_cuts, _digitCounts) = (new int[_steps.Length], new int[_steps.Length]);
        var registers = bound.Program.RegisterCount;
        _scratch = (byte*)NativeMemory.AlignedAlloc((nuint)(2 * registers * ChunkLayout.BlockBytes), ChunkLayout.Alignment);
        _planes = (byte**)NativeMemory.Alloc((nuint)(2 * registers), (nuint)sizeof(byte*));
        _digits = (byte**)NativeMemory.Alloc(PlaneSchema.RankDigits, (nuint)sizeof(byte*));
        for (var code = 0; code < 2 * registers; code++)
        {
            _planes[code] = Own(code);
        }

        Lanes.Fill(Own(0), false);
        Lanes.Fill(Own(1), true);
    }

    private byte* Own(int code) => _scratch + ((nint)code * ChunkLayout.BlockBytes);

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

    /// <summary>Runs the program over a block of one tried system a case: two-valued.</summary>
    /// <param name="block">The block.</param>
    /// <param name="trial">What is tried where nothing is known.</param>
    public void Try(int block, PlaneTrial trial)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        var tried = trial.Registers;
        tried[0] = _planes[0];
        fixed (int* operands = _operands)
        {
            for (var i = 0; i < _steps.Length; i++)
            {
                var step = _steps[i];
                if (step.Input is null)
                {
                    tried[step.Register] = trial.Own(step.Register);
                    Lanes.AllKnown(tried[step.Register], tried, operands + step.First, step.Count);
                    continue;
                }

                Suppose(_bound.Inputs[i]!, i, trial, operands + step.First);
            }
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
        Lanes.Fill(no, input.IsAlwaysKnown);
        foreach (var column in input.Known)
        {
            Lanes.AddTo(no, Lying(column));
        }

        if (gating[0] != 1)
        {
            Lanes.AddTo(no, _planes[gating[0] ^ 1]);
        }

        Lanes.Keep(no, _planes[code], opposite: true);
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

    /// <summary>What a question comes to in the tried systems: what is answered, else what is forced, else what is tried, where the fact arises.</summary>
    private void Suppose(BoundInput input, int step, PlaneTrial trial, int* gating)
    {
        var register = _steps[step].Register;
        var own = trial.Own(register);
        if (input.IsAlwaysKnown)
        {
            Lanes.Fill(own, false);
        }
        else
        {
            Choose(own, step, trial, gating);
            if (gating[0] != 1)
            {
                Lanes.Keep(own, trial.Registers[gating[0] >> 1], opposite: (gating[0] & 1) != 0);
            }

            foreach (var column in input.Known)
            {
                Lanes.Keep(own, Lying(column), opposite: true);
            }
        }

        Lanes.AddTo(own, ReadYes(input, step, trial.Aside));
        trial.Registers[register] = own;
    }

    private void Choose(byte* own, int step, PlaneTrial trial, int* gating)
    {
        Lanes.Copy(own, trial.ChoiceOf(step), opposite: false);
        // Of a `one of` one value was chosen; to add another or to take it away would leave no system.
        if (_steps[step].Input!.Asks == InputKind.Is)
        {
            return;
        }

        if (gating[2] != 0)
        {
            Lanes.Copy(trial.Aside, trial.Registers[gating[2] >> 1], opposite: (gating[2] & 1) != 0);
            Lanes.Keep(own, trial.Aside, opposite: true);
        }

        if (gating[1] != 0)
        {
            Lanes.Copy(trial.Aside, trial.Registers[gating[1] >> 1], opposite: (gating[1] & 1) != 0);
            Lanes.AddTo(own, trial.Aside);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(_scratch);
        NativeMemory.Free(_planes);
        NativeMemory.Free(_digits);
    }
}
