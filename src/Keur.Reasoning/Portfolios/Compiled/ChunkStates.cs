using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What was found of the cases of a chunk: of each question a plane of those for which it holds and one of those for which it is open.</summary>
internal sealed class ChunkStates
{
    private readonly byte[][] _yes;
    private readonly byte[]?[] _open;
    private byte[]? _none;
    private readonly HashSet<(int Row, int Question)> _beyond = [];

    /// <summary>Makes room for so many questions.</summary>
    public ChunkStates(ChunkView chunk, int questions)
    {
        Chunk = chunk;
        _yes = new byte[questions][];
        for (var question = 0; question < questions; question++)
        {
            _yes[question] = new byte[chunk.PlaneBytes];
        }

        _open = new byte[]?[questions];
        Sound = new byte[chunk.PlaneBytes];
        Timings = new ChunkTimings(chunk.PlaneBytes);
    }

    /// <summary>When what holds binds; empty where that was not asked.</summary>
    public ChunkTimings Timings { get; }

    /// <summary>The chunk.</summary>
    public ChunkView Chunk { get; }

    /// <summary>The cases whose answers do not contradict each other.</summary>
    public byte[] Sound { get; }

    /// <summary>The cases for which a question holds.</summary>
    public byte[] Yes(int question) => _yes[question];

    /// <summary>The cases for which it is open, or beyond the bound on work; not to be written to.</summary>
    public byte[] Open(int question) => _open[question] ?? (_none ??= new byte[Chunk.PlaneBytes]);

    /// <summary>The same, to be written to.</summary>
    public byte[] MakeOpen(int question) => _open[question] ??= new byte[Chunk.PlaneBytes];

    /// <summary>Whether a case is in a plane.</summary>
    public static bool Has(byte[] plane, int row) => (plane[row >> 3] >> (row & 7) & 1) != 0;

    /// <summary>Puts a case into a plane, or takes it out.</summary>
    public static void Put(byte[] plane, int row, bool there)
    {
        var bit = (byte)(1 << (row & 7));
        plane[row >> 3] = (byte)(there ? plane[row >> 3] | bit : plane[row >> 3] & ~bit);
    }

    /// <summary>The state of a question for a case.</summary>
    public State Of(int question, int row) => Has(_yes[question], row) ? State.Yes
        : _open[question] is not { } open || !Has(open, row) ? State.No
        : _beyond.Contains((row, question)) ? State.BeyondBudget : State.Open;

    /// <summary>Sets the state of a question for a case.</summary>
    public void Set(int question, int row, State state)
    {
        Put(_yes[question], row, state == State.Yes);
        if (state is State.Open or State.BeyondBudget || _open[question] is not null)
        {
            Put(MakeOpen(question), row, state is State.Open or State.BeyondBudget);
        }

        if (state == State.BeyondBudget)
        {
            _beyond.Add((row, question));
        }
    }

    /// <summary>Says nothing of the cases whose answers contradict each other.</summary>
    public void LeaveSound()
    {
        foreach (var plane in _yes.Concat(_open.OfType<byte[]>()).Concat(Timings.Planes))
        {
            Bits.Keep(plane, Sound);
        }
    }
}
