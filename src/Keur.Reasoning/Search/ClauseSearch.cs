using System.Runtime.InteropServices;

namespace Keur.Reasoning.Search;

/// <summary>
/// Finds values that meet clauses, or that none do: search that learns a clause from every conflict (Marques-Silva and Sakallah, 1999), with two watched
/// literals a clause (Moskewicz et al., 2001), as Eén and Sörensson describe it (2003). A literal is twice its variable, and one more for its contrary.
/// Clauses may be added between searches; what was learned stays.
/// </summary>
internal sealed partial class ClauseSearch
{
    private const int None = -1;
    private const int ConflictsBeforeRestart = 100;

    private readonly List<int[]> _clauses = [];
    private readonly List<List<Watch>> _watches = [];
    private readonly List<int> _trail = [];
    private readonly List<int> _limits = [];
    private readonly VariableOrder _order = new();

    // By literal: 1 where it holds, -1 where its contrary does, 0 where neither is known.
    private sbyte[] _values = new sbyte[64];
    private int[] _levels = new int[32];
    private int[] _reasons = new int[32];
    private bool[] _seen = new bool[32];
    private bool[] _phases = new bool[32];
    private bool[] _model = [];
    private int _variables;
    private int _head;
    private bool _isContradictory;

    private int Level => _limits.Count;

    /// <summary>Makes room for variables below a number.</summary>
    public void Reserve(int variables)
    {
        if (variables > _levels.Length)
        {
            var length = Math.Max(variables, 2 * _levels.Length);
            Array.Resize(ref _values, 2 * length);
            Array.Resize(ref _levels, length);
            Array.Resize(ref _reasons, length);
            Array.Resize(ref _seen, length);
            Array.Resize(ref _phases, length);
        }

        for (; _variables < variables; _variables++)
        {
            _watches.Add([]);
            _watches.Add([]);
            _order.Add(_variables);
        }
    }

    /// <summary>Adds that one of several literals holds. Each literal once, and none with its contrary.</summary>
    public void Add(params ReadOnlySpan<int> literals)
    {
        Return(0);
        var left = new List<int>(literals.Length);
        foreach (var literal in literals)
        {
            if (_values[literal] > 0)
            {
                return;
            }

            if (_values[literal] == 0)
            {
                left.Add(literal);
            }
        }

        if (left.Count > 1)
        {
            Keep([.. left]);
        }
        else if (left.Count == 1)
        {
            Set(left[0], None);
            _isContradictory |= Propagate() != None;
        }
        else
        {
            _isContradictory = true;
        }
    }

    /// <summary>Whether the clauses can be met where the assumptions hold; null where that takes more than so many conflicts.</summary>
    public bool? Solve(ReadOnlySpan<int> assumptions, int conflicts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(conflicts);
        for (var restart = 0; !_isContradictory; restart++)
        {
            var most = Math.Min(conflicts, ConflictsBeforeRestart * Luby(restart));
            if (Search(assumptions, most) is { } found)
            {
                Return(0);
                return found;
            }

            conflicts -= most;
            Return(0);
            if (conflicts <= 0)
            {
                return null;
            }
        }

        return false;
    }

    /// <summary>What a variable was when the clauses were last found to be met.</summary>
    public bool Found(int variable) => variable < _model.Length && _model[variable];

    private bool? Search(ReadOnlySpan<int> assumptions, int conflicts)
    {
        while (true)
        {
            if (Propagate() is var conflict and not None)
            {
                if (Level == 0)
                {
                    _isContradictory = true;
                    return false;
                }

                if (conflicts-- == 0)
                {
                    return null;
                }

                Learn(conflict);
            }
            else if (Choice(assumptions) is var choice and not None)
            {
                // Only what is assumed can have failed already.
                if (_values[choice] < 0)
                {
                    return false;
                }

                _limits.Add(_trail.Count);
                if (_values[choice] == 0)
                {
                    Set(choice, None);
                }
            }
            else
            {
                _model = [.. Enumerable.Range(0, _variables).Select(v => _values[2 * v] > 0)];
                return true;
            }
        }
    }

    /// <summary>The next assumption, or what is tried next, as it was last; none where everything is set.</summary>
    private int Choice(ReadOnlySpan<int> assumptions) => Level < assumptions.Length ? assumptions[Level]
        : Next() is var variable and not None ? (2 * variable) + (_phases[variable] ? 0 : 1) : None;

    private int Next()
    {
        while (_order.TryTake(out var variable))
        {
            if (_values[2 * variable] == 0)
            {
                return variable;
            }
        }

        return None;
    }

    private void Set(int literal, int reason)
    {
        (_values[literal], _values[literal ^ 1]) = (1, -1);
        (_levels[literal >> 1], _reasons[literal >> 1]) = (Level, reason);
        _trail.Add(literal);
    }

    private void Return(int level)
    {
        if (Level <= level)
        {
            return;
        }

        for (var i = _trail.Count - 1; i >= _limits[level]; i--)
        {
            var literal = _trail[i];
            (_values[literal], _values[literal ^ 1]) = (0, 0);
            _phases[literal >> 1] = (literal & 1) == 0;
            _order.Add(literal >> 1);
        }

        CollectionsMarshal.SetCount(_trail, _limits[level]);
        CollectionsMarshal.SetCount(_limits, level);
        _head = _trail.Count;
    }

    /// <summary>Watches a clause by its first two literals.</summary>
    private int Keep(int[] literals)
    {
        _clauses.Add(literals);
        _watches[literals[0]].Add(new Watch(_clauses.Count - 1, literals[1]));
        _watches[literals[1]].Add(new Watch(_clauses.Count - 1, literals[0]));
        return _clauses.Count - 1;
    }

    /// <summary>How long to search before the next restart: 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman, 1993).</summary>
    private static int Luby(int turn)
    {
        var size = 1;
        while (size < turn + 1)
        {
            size = (2 * size) + 1;
        }

        while (size - 1 != turn)
        {
            size = (size - 1) / 2;
            turn %= size;
        }

        return (size + 1) / 2;
    }
}
