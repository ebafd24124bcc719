using System.Runtime.InteropServices;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Judges the cases of a chunk block by block. What three values settle is settled; what they leave open is open for certain once two possible systems that fit the
/// answers were tried of which one meets it and the other does not. What neither settles is left to diagrams. Every thread has its own.
/// </summary>
internal sealed unsafe class BlockJudge : IDisposable
{
    /// <summary>How often a term is tried for and against.</summary>
    private const int MostTries = 4;

    private readonly AskedNet _asked;
    private readonly PlaneMachine _machine;
    private readonly PlaneTrial _trial;
    private readonly TrialMaker _maker;
    private readonly int[] _codes;
    private readonly int _possible;
    private readonly byte* _room;
    private readonly List<int> _doubtful = [];

    /// <summary>Makes room to judge the cases of one portfolio.</summary>
    public BlockJudge(AskedNet asked, BoundProgram bound)
    {
        var program = asked.Program;
        (_asked, _machine, _trial) = (asked, new PlaneMachine(bound), new PlaneTrial(program.RegisterCount, program.Steps.Count));
        _maker = new TrialMaker(asked.Net, program.Nodes, program, asked.Possible);
        _codes = [.. asked.Holds.Select(program.CodeOf)];
        _possible = program.CodeOf(asked.Possible);
        _room = (byte*)NativeMemory.AlignedAlloc((nuint)(((2 * _codes.Length) + 3) * ChunkLayout.BlockBytes), ChunkLayout.Alignment);
    }

    private byte* Met => _room;

    private byte* Valid => _room + ChunkLayout.BlockBytes;

    private byte* Fits => _room + (2 * ChunkLayout.BlockBytes);

    /// <summary>The cases for which a question is in doubt and a system was tried that meets it, or one that does not.</summary>
    private byte* Doubt(int question, bool yes) => _room + ((3 + (2 * (nint)question) + (yes ? 0 : 1)) * ChunkLayout.BlockBytes);

    /// <summary>Judges a chunk.</summary>
    /// <param name="states">Where what is found goes.</param>
    /// <param name="rest">Where the cases and questions go that are left to diagrams; question -1 stands for whether the answers fit at all.</param>
    public void Judge(ChunkStates states, List<(int Row, int Question)> rest)
    {
        _machine.Turn(states.Chunk);
        for (var block = 0; block < states.Chunk.PlaneBytes / ChunkLayout.BlockBytes; block++)
        {
            _machine.Run(block);
            Mark(states.Chunk.Rows - (block * ChunkLayout.BlockRows));
            Settle(states, block);
            if (_doubtful.Count > 0 || HasUnfit())
            {
                TrySystems(block);
                Conclude(states, block, rest);
            }
        }
    }

    /// <summary>Marks the bits of a block that are cases.</summary>
    private void Mark(int rows)
    {
        new Span<byte>(Valid, ChunkLayout.BlockBytes).Clear();
        for (var row = 0; row < Math.Min(rows, ChunkLayout.BlockRows); row += 8)
        {
            Valid[row >> 3] = (byte)(rows - row >= 8 ? byte.MaxValue : (1 << (rows - row)) - 1);
        }
    }

    private bool HasUnfit()
    {
        Lanes.Copy(Met, Valid, opposite: false);
        Lanes.Keep(Met, Fits, opposite: true);
        Lanes.Keep(Met, _machine.Plane(_possible ^ 1), opposite: true);
        return Lanes.Any(Met);
    }

    private static Span<byte> Part(byte[] plane, int block) => plane.AsSpan(block * ChunkLayout.BlockBytes, ChunkLayout.BlockBytes);

    private static void Copy(byte* from, byte[] to, int block) => new Span<byte>(from, ChunkLayout.BlockBytes).CopyTo(Part(to, block));

    /// <summary>Takes over what three values settle, and lists the questions that are in doubt for any case.</summary>
    private void Settle(ChunkStates states, int block)
    {
        Lanes.Copy(Fits, _machine.Plane(_possible), opposite: false);
        Lanes.Keep(Fits, Valid, opposite: false);
        Copy(Fits, states.Sound, block);
        _doubtful.Clear();
        for (var question = 0; question < _codes.Length; question++)
        {
            var code = _codes[question];
            Lanes.Copy(Met, _machine.Plane(code), opposite: false);
            Lanes.Keep(Met, Valid, opposite: false);
            Copy(Met, states.Yes(question), block);
            Lanes.Copy(Met, Valid, opposite: false);
            Lanes.Keep(Met, _machine.Plane(code), opposite: true);
            Lanes.Keep(Met, _machine.Plane(code ^ 1), opposite: true);
            Lanes.Keep(Met, _machine.Plane(_possible ^ 1), opposite: true);
            if (Lanes.Any(Met))
            {
                Copy(Met, states.Open(question), block);
                Lanes.Copy(Doubt(question, true), Met, opposite: false);
                Lanes.Copy(Doubt(question, false), Met, opposite: false);
                _doubtful.Add(question);
            }
        }
    }

    /// <summary>Tries systems for and against every question in doubt, until there is no doubt or enough were tried.</summary>
    private void TrySystems(int block)
    {
        var random = new Random(block);
        for (var tries = 0; tries < MostTries && HasUnfit(); tries++)
        {
            Try(block, _asked.Possible, random);
        }

        foreach (var question in _doubtful)
        {
            foreach (var yes in (ReadOnlySpan<bool>)[true, false])
            {
                for (var tries = 0; tries < MostTries && Lanes.Any(Doubt(question, yes)); tries++)
                {
                    var holds = _asked.Holds[question];
                    Try(block, yes ? holds : holds.Opposite, random);
                }
            }
        }
    }

    private void Try(int block, PlaneTerm aim, Random random)
    {
        _maker.Choose(_trial, aim, random);
        _machine.Try(block, _trial);
        var fits = Tried(_possible);
        foreach (var question in _doubtful)
        {
            var holds = Tried(_codes[question]);
            Remove(Doubt(question, true), fits, holds);
            Remove(Doubt(question, false), fits, (holds.Plane, !holds.Opposite));
        }

        Lanes.Copy(Met, (byte*)fits.Plane, fits.Opposite);
        Lanes.AddTo(Fits, Met);
    }

    private (nint Plane, bool Opposite) Tried(int code) => ((nint)_trial.Registers[code >> 1], (code & 1) != 0);

    private void Remove(byte* doubt, (nint Plane, bool Opposite) fits, (nint Plane, bool Opposite) holds)
    {
        Lanes.Copy(Met, (byte*)fits.Plane, fits.Opposite);
        Lanes.Keep(Met, (byte*)holds.Plane, holds.Opposite);
        Lanes.Keep(doubt, Met, opposite: true);
    }

    /// <summary>Takes over which cases fit, and lists what is left to diagrams.</summary>
    private void Conclude(ChunkStates states, int block, List<(int Row, int Question)> rest)
    {
        var first = block * ChunkLayout.BlockRows;
        if (HasUnfit())
        {
            List(Met, first, -1, rest);
        }

        Lanes.Keep(Fits, Valid, opposite: false);
        Copy(Fits, states.Sound, block);
        foreach (var question in _doubtful)
        {
            Lanes.AddTo(Doubt(question, true), Doubt(question, false));
            if (Lanes.Any(Doubt(question, true)))
            {
                List(Doubt(question, true), first, question, rest);
            }
        }
    }

    private static void List(byte* plane, int first, int question, List<(int Row, int Question)> rest)
    {
        for (var word = 0; word < ChunkLayout.BlockBytes / sizeof(ulong); word++)
        {
            for (var bits = ((ulong*)plane)[word]; bits != 0; bits &= bits - 1)
            {
                rest.Add((first + (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits), question));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _machine.Dispose();
        _trial.Dispose();
        NativeMemory.AlignedFree(_room);
    }
}
