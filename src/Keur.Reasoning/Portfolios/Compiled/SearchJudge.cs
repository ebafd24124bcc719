using System.Runtime.InteropServices;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Settles by a search of each case what three values and tried systems leave open: a system of which a question holds, and one of which it does not, or that there is none. What the
/// search gives up goes on to the diagrams, and so does when something binds. Cases that answer alike are searched once. Every thread has its own.
/// </summary>
internal sealed class SearchJudge
{
    /// <summary>Stands for whether the answers contradict each other for certain.</summary>
    private const int Agreeing = -2;

    private const int MostGroups = 1024;

    private readonly Dictionary<string, Dictionary<int, State?>> _groups = [];
    private readonly CaseSearch _search;
    private readonly int[] _literals;
    private readonly HashSet<int> _timed;
    private readonly int _possible;
    private Dictionary<int, State?> _known = [];
    private int _row;
    private bool _isStarted;
    private bool _fits;

    /// <summary>Makes room to search the cases of a portfolio.</summary>
    public SearchJudge(AskedNet asked, CaseNet net, BoundProgram bound, int most)
    {
        _search = new CaseSearch(asked, net, bound, most);
        _literals = [.. asked.Holds.Select(net.LiteralOf)];
        _timed = [.. asked.Timed.Select(t => t.Question)];
        _possible = net.LiteralOf(asked.Possible);
    }

    /// <summary>Settles what is left of a chunk; gives what is left after that.</summary>
    public List<LeftOver> Judge(ChunkStates states, List<LeftOver> left)
    {
        _search.Turn(states.Chunk);
        var rest = new List<LeftOver>();
        left.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Question.CompareTo(b.Question));
        for (var (first, last) = (0, 0); first < left.Count; first = last)
        {
            while (last < left.Count && left[last].Row == left[first].Row)
            {
                last++;
            }

            Judge(states, left[first].Row, left[first..last], rest);
        }

        return rest;
    }

    private void Judge(ChunkStates states, int row, List<LeftOver> left, List<LeftOver> rest)
    {
        if (left.TrueForAll(l => l.IsTiming))
        {
            rest.AddRange(left);
            return;
        }

        (_row, _isStarted, _known) = (row, false, Known(_search.KeyOf(row)));
        var fits = Of(Agreeing) == State.No ? State.No : left.Exists(l => l.Question == LeftOver.Fit) ? Of(LeftOver.Fit) : State.Yes;
        if (fits is null)
        {
            rest.AddRange(left);
            return;
        }

        ChunkStates.Put(states.Sound, row, fits == State.Yes);
        foreach (var one in left.Where(l => fits == State.Yes && l.Question != LeftOver.Fit))
        {
            var state = one.IsTiming ? null : Of(one.Question);
            if (state is { } known)
            {
                states.Set(one.Question, row, known);
            }

            if (state is null || (state == State.Yes && _timed.Contains(one.Question)))
            {
                rest.Add(one with { IsTiming = state is not null || one.IsTiming });
            }
        }
    }

    /// <summary>What was found of the cases that answer alike. Where they are too many unlike ones, what was found is forgotten.</summary>
    private Dictionary<int, State?> Known(string key)
    {
        if (_groups.Count >= MostGroups)
        {
            _groups.Clear();
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out _);
        return known ??= [];
    }

    /// <summary>The state of a question, found once for all cases that answer alike; null where the search gave up.</summary>
    private State? Of(int question)
    {
        if (!_known.TryGetValue(question, out var state))
        {
            (_fits, _isStarted) = (_isStarted ? _fits : _search.Start(_row), true);
            state = question switch
            {
                Agreeing => _fits ? State.Yes : State.No,
                LeftOver.Fit => _search.CanBe(_possible) is { } canBe ? canBe ? State.Yes : State.No : null,
                _ => StateOf(question),
            };
            _known.Add(question, state);
        }

        return state;
    }

    private State? StateOf(int question)
    {
        var literal = _literals[question];
        return _search.CanBe(literal) is not { } canBe ? null : !canBe ? State.No : _search.CanBe(literal ^ 1) is not { } canFail ? null : canFail ? State.Open : State.Yes;
    }
}
