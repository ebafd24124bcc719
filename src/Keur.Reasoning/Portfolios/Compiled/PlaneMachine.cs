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
                    Read(_bound.Inputs[i]!, code, i, step.Count == 0 ? null : _planes[operands[step.First] ^ 1]);
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

                Suppose(_bound.Inputs[i]!, i, trial, step.Count == 0 ? -1 : operands[step.First]);
            }
        }
    }

    private byte* Lying(int column) => _chunk!.Plane(column) + _offset;

    /// <summary>Reads a question into a register: no is what is settled but not yes, and what cannot arise unless it is answered.</summary>
    private void Read(BoundInput input, int code, int step, byte* closed)
    {
        if (input.IsPlain && closed == null && input.Yes[0] != input.Known[0] && _steps[step].Input!.Asks is not InputKind.Is)
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

        if (closed != null)
        {
            Lanes.AddTo(no, closed);
        }

        Lanes.Keep(no, _planes[code], opposite: true);
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

    /// <summary>What a question comes to in the tried systems: what is answered, else what is tried where the fact arises and nothing settles it.</summary>
    private void Suppose(BoundInput input, int step, PlaneTrial trial, int gate)
    {
        var register = _steps[step].Register;
        var own = trial.Registers[register] = trial.Own(register);
        Lanes.Copy(own, trial.ChoiceOf(step), opposite: false);
        if (gate >= 0)
        {
            Lanes.Keep(own, trial.Registers[gate >> 1], opposite: (gate & 1) != 0);
        }

        foreach (var column in input.Known)
        {
            Lanes.Keep(own, Lying(column), opposite: true);
        }

        if (input.IsAlwaysKnown)
        {
            Lanes.Fill(own, false);
        }

        Lanes.AddTo(own, ReadYes(input, step, trial.Aside));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(_scratch);
        NativeMemory.Free(_planes);
        NativeMemory.Free(_digits);
    }
}
