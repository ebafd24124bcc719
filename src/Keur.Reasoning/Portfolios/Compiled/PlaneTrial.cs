using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What is tried for the questions of a program to which no answer is known, and the room to work it out in. Every thread has its own.</summary>
internal sealed unsafe class PlaneTrial
{
    private const int Patterns = 16;

    private readonly Room _room;
    private readonly Room _patterns;
    private readonly Room _pointers;
    private readonly int[] _choices;

    /// <summary>Makes room.</summary>
    /// <param name="registers">The registers of the program.</param>
    /// <param name="steps">Its steps.</param>
    public PlaneTrial(int registers, int steps)
    {
        _room = new Room((registers + 1L) * ChunkLayout.BlockBytes);
        _patterns = new Room((Patterns + 2) * ChunkLayout.BlockBytes);
        _pointers = new Room((long)registers * sizeof(byte*));
        Registers = (byte**)_pointers.First;
        _choices = new int[steps];
        Aside = _room.First + ((nint)registers * ChunkLayout.BlockBytes);
        Lanes.Fill(_patterns.First, false);
        Lanes.Fill(_patterns.First + ChunkLayout.BlockBytes, true);
        // The same patterns for every block: which systems are tried must not depend on who tries them.
        new Random(1).NextBytes(new Span<byte>(_patterns.First + (2 * ChunkLayout.BlockBytes), Patterns * ChunkLayout.BlockBytes));
    }

    /// <summary>Where each register lies.</summary>
    public byte** Registers { get; }

    /// <summary>A plane to work in.</summary>
    public byte* Aside { get; }

    /// <summary>The place of a register.</summary>
    public byte* Own(int register) => _room.First + ((nint)register * ChunkLayout.BlockBytes);

    /// <summary>What is tried for a question.</summary>
    public byte* ChoiceOf(int step) => _patterns.First + ((nint)_choices[step] * ChunkLayout.BlockBytes);

    /// <summary>Tries the same answer for all cases.</summary>
    public void Choose(int step, bool yes) => _choices[step] = yes ? 1 : 0;

    /// <summary>Tries yes for about half of the cases, and no for the others.</summary>
    public void ChooseEither(int step, Random random) => _choices[step] = 2 + random.Next(Patterns);
}
