using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Judges the cases of a chunk block by block. What three values settle is settled; what they leave open is open for certain once two possible systems that fit the
/// answers were tried of which one meets it and the other does not. What neither settles is left to diagrams. Every thread has its own.
/// </summary>
internal sealed unsafe partial class BlockJudge
{
    private readonly AskedNet _asked;
    private readonly PlaneMachine _machine;
    private readonly PlaneTrial _trial;
    private readonly TrialMaker _maker;
    private readonly int[] _codes;
    private readonly int[] _terms;
    private readonly int _possible;
    private readonly Room _room;
    private readonly List<int> _doubtful = [];
    private readonly HashSet<int> _walked = [];
    private readonly bool[] _isDoubtful;
    private readonly List<int>[] _guards;
    private readonly BlockTimings _timings;
    private readonly DiagramWalk?[] _walks;
    private readonly Dictionary<string, int> _places;

    /// <summary>Makes room to judge the cases of one portfolio.</summary>
    public BlockJudge(AskedNet asked, BoundProgram bound)
    {
        var program = asked.Program;
        (_asked, _machine, _trial) = (asked, new PlaneMachine(bound), new PlaneTrial(program.RegisterCount, program.Steps.Count));
        _maker = new TrialMaker(asked.Net, program.Nodes, program, asked.Possible);
        (_codes, _terms) = ([.. asked.Terms.Select(program.CodeOf)], [.. asked.Holds.Select(h => asked.Places[h])]);
        _possible = program.CodeOf(asked.Possible);
        (_isDoubtful, _guards) = (new bool[_codes.Length], GuardsOf(asked));
        _timings = new BlockTimings(asked, this);
        _places = bound.Schema.Facts.Index().ToDictionary(f => f.Item.Id, f => f.Index);
        var binder = new InputBinder(bound.Schema, asked.Reasoner.AsOf);
        _walks = [.. asked.Free.Select(f => f is null ? null : new DiagramWalk(f, binder, bound.Schema))];
        _room = new Room(((2L * _codes.Length) + 3) * ChunkLayout.BlockBytes);
    }

    /// <summary>Of each term the questions of which it tells when they bind; none for one that is asked of every case.</summary>
    private static List<int>[] GuardsOf(AskedNet asked)
    {
        var guards = asked.Terms.Select(_ => new List<int>()).ToArray();
        foreach (var timed in asked.Timed)
        {
            foreach (var term in timed.OnDay.Concat(timed.Calm).Distinct())
            {
                guards[asked.Places[term]].Add(asked.Places[asked.Holds[timed.Question]]);
            }
        }

        foreach (var term in asked.Holds)
        {
            guards[asked.Places[term]].Clear();
        }

        return guards;
    }

    private byte* Met => _room.First;

    /// <summary>The bits of the block that are cases.</summary>
    public byte* Valid => _room.First + ChunkLayout.BlockBytes;

    private byte* Fits => _room.First + (2 * ChunkLayout.BlockBytes);

    /// <summary>The cases for which a term is in doubt as long as no system was tried that meets it, or none that does not.</summary>
    private byte* Doubt(int term, bool yes) => _room.First + ((3 + (2 * (nint)term) + (yes ? 0 : 1)) * ChunkLayout.BlockBytes);

    /// <summary>The cases for which a term holds, or those for which it does not.</summary>
    public byte* Plane(int term, bool yes) => _machine.Plane(yes ? _codes[term] : _codes[term] ^ 1);

    /// <summary>The place of a fact in the portfolio; -1 where it has none.</summary>
    public int PlaceOf(Fact fact) => _places.GetValueOrDefault(fact.Id, -1);

    /// <summary>The cases for which a term is neither settled nor known to be open; null for none.</summary>
    public byte* Unsettled(int term) => _isDoubtful[term] ? Doubt(term, true) : null;

    /// <summary>Judges a chunk.</summary>
    /// <param name="states">Where what is found goes.</param>
    /// <param name="rest">Where what is left to diagrams goes.</param>
    public void Judge(ChunkStates states, List<LeftOver> rest)
    {
        _machine.Turn(states.Chunk);
        foreach (var walk in _walks)
        {
            walk?.Turn(states.Chunk);
        }

        for (var block = 0; block < states.Chunk.PlaneBytes / ChunkLayout.BlockBytes; block++)
        {
            Mark(states.Chunk.Rows - (block * ChunkLayout.BlockRows));
            var isKnown = _machine.RunKnown(block, Valid);
            if (!isKnown)
            {
                _machine.Run(block);
            }

            FindDoubts(block, isKnown);
            Settle(states, block);
            if (_doubtful.Count > 0 || HasUnfit())
            {
                TrySystems(block);
                Conclude(states, block, rest);
            }

            _timings.Find(states, block, rest);
        }
    }

    /// <summary>Marks the bits of a block that are cases.</summary>
    private void Mark(int rows)
    {
        Lanes.Fill(Valid, rows >= ChunkLayout.BlockRows);
        for (var row = rows >= ChunkLayout.BlockRows ? rows : 0; row < Math.Min(rows, ChunkLayout.BlockRows); row += 8)
        {
            Valid[row >> 3] = (byte)(rows - row >= 8 ? byte.MaxValue : (1 << (rows - row)) - 1);
        }
    }

    private bool HasUnfit()
    {
        var never = _machine.Plane(_possible ^ 1);
        return WideLanes.Without(Met, Valid, Fits, never, never);
    }

    private static Span<byte> Part(byte[] plane, int block) => plane.AsSpan(block * ChunkLayout.BlockBytes, ChunkLayout.BlockBytes);

    private static void Copy(byte* from, byte[] to, int block) => new Span<byte>(from, ChunkLayout.BlockBytes).CopyTo(Part(to, block));

    /// <summary>Lists the terms that are in doubt for any case; none where everything was known.</summary>
    private void FindDoubts(int block, bool isKnown)
    {
        _doubtful.Clear();
        _walked.Clear();
        for (var term = 0; term < _codes.Length; term++)
        {
            _isDoubtful[term] = !isKnown && FindDoubt(term) && !Walk(block, term);
            if (_isDoubtful[term])
            {
                Lanes.Copy(Doubt(term, true), Met, opposite: false);
                Lanes.Copy(Doubt(term, false), Met, opposite: false);
                _doubtful.Add(term);
            }
        }
    }

    /// <summary>Takes over what three values settle, and what they leave open.</summary>
    private void Settle(ChunkStates states, int block)
    {
        Lanes.Both(Fits, _machine.Plane(_possible), Valid);
        Copy(Fits, states.Sound, block);
        for (var question = 0; question < _terms.Length; question++)
        {
            var term = _terms[question];
            fixed (byte* yes = Part(states.Yes(question), block))
            {
                Lanes.Both(yes, Plane(term, true), Valid);
            }

            if (_isDoubtful[term] || _walked.Contains(term))
            {
                Copy(Doubt(term, true), states.MakeOpen(question), block);
            }
        }
    }

    /// <summary>Decides a term with a diagram walked by all cases at once; false where there is none for it.</summary>
    private bool Walk(int block, int term)
    {
        if (_walks[term] is not { IsBound: true } walk)
        {
            return false;
        }

        walk.Walk(block);
        _machine.Decide(_codes[term], walk);
        FindDoubt(term);
        Lanes.Copy(Doubt(term, true), Met, opposite: false);
        _walked.Add(term);
        return true;
    }

    /// <summary>The cases for which a term is neither yes nor no, and which it concerns; whether there are any.</summary>
    private bool FindDoubt(int term)
    {
        if (!WideLanes.Without(Met, Valid, Plane(term, true), Plane(term, false), _machine.Plane(_possible ^ 1)))
        {
            return false;
        }

        if (_guards[term].Count > 0)
        {
            var guard = Doubt(term, true);
            Lanes.Fill(guard, false);
            _guards[term].ForEach(g => Lanes.AddTo(guard, Plane(g, true)));
            Lanes.Keep(Met, guard, opposite: false);
            return Lanes.Any(Met);
        }

        return true;
    }

    /// <summary>Takes over which cases fit, and lists what is left to diagrams.</summary>
    private void Conclude(ChunkStates states, int block, List<LeftOver> rest)
    {
        var first = block * ChunkLayout.BlockRows;
        if (HasUnfit())
        {
            List(Met, first, LeftOver.Fit, false, rest);
        }

        Lanes.Keep(Fits, Valid, opposite: false);
        Copy(Fits, states.Sound, block);
        foreach (var term in _doubtful)
        {
            Lanes.AddTo(Doubt(term, true), Doubt(term, false));
        }

        for (var question = 0; question < _asked.Holds.Count; question++)
        {
            if (Unsettled(_terms[question]) is var unsettled && unsettled != null && Lanes.Any(unsettled))
            {
                List(unsettled, first, question, false, rest);
            }
        }
    }

    /// <summary>Lists the cases of a plane.</summary>
    public static void List(byte* plane, int first, int question, bool timing, List<LeftOver> rest)
    {
        for (var word = 0; word < ChunkLayout.BlockBytes / sizeof(ulong); word++)
        {
            for (var bits = ((ulong*)plane)[word]; bits != 0; bits &= bits - 1)
            {
                rest.Add(new LeftOver(first + (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits), question, timing));
            }
        }
    }
}
