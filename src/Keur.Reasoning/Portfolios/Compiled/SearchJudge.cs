using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Settles by a search of each case what three values and tried systems leave open: a system of which a question holds, and one of which it does not, or that there is none. What the
/// search gives up goes on to the diagrams, and so does when something binds. Every thread has its own.
/// </summary>
internal sealed class SearchJudge
{
    private readonly CaseSearch _search;
    private readonly int[] _literals;
    private readonly HashSet<int> _timed;
    private readonly int _possible;

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
        var fits = left.TrueForAll(l => l.IsTiming) ? null : _search.Start(row) ? left.Exists(l => l.Question == LeftOver.Fit) ? _search.CanBe(_possible) : true : false;
        if (fits is null)
        {
            rest.AddRange(left);
            return;
        }

        ChunkStates.Put(states.Sound, row, fits.Value);
        foreach (var one in left.Where(l => fits.Value && l.Question != LeftOver.Fit))
        {
            var state = one.IsTiming ? null : StateOf(one.Question);
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

    private State? StateOf(int question)
    {
        var literal = _literals[question];
        return _search.CanBe(literal) is not { } canBe ? null : !canBe ? State.No : _search.CanBe(literal ^ 1) is not { } canFail ? null : canFail ? State.Open : State.Yes;
    }
}
