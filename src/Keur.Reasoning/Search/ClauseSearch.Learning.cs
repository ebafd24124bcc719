using System.Runtime.InteropServices;

namespace Keur.Reasoning.Search;

/// <content>What follows from a choice, and what to learn where that is a conflict.</content>
internal sealed partial class ClauseSearch
{
    /// <summary>Sets what the clauses leave no choice about; the clause that is not met, or none.</summary>
    private int Propagate()
    {
        while (_head < _trail.Count)
        {
            var failed = _trail[_head++] ^ 1;
            var watches = _watches[failed];
            var (kept, conflict) = (0, None);
            for (var i = 0; i < watches.Count; i++)
            {
                if (conflict != None || _values[watches[i].Blocker] > 0)
                {
                    watches[kept++] = watches[i];
                }
                else if (Moved(watches[i].Clause, failed) is { } first)
                {
                    watches[kept++] = new Watch(watches[i].Clause, first);
                    if (_values[first] < 0)
                    {
                        conflict = watches[i].Clause;
                    }
                    else if (_values[first] == 0)
                    {
                        Set(first, watches[i].Clause);
                    }
                }
            }

            CollectionsMarshal.SetCount(watches, kept);
            if (conflict != None)
            {
                return conflict;
            }
        }

        return None;
    }

    /// <summary>Watches another literal of a clause in place of one that failed; where there is none that may hold, the other watched one.</summary>
    private int? Moved(int clause, int failed)
    {
        var literals = _clauses[clause];
        if (literals[0] == failed)
        {
            (literals[0], literals[1]) = (literals[1], failed);
        }

        if (_values[literals[0]] > 0)
        {
            return literals[0];
        }

        for (var next = 2; next < literals.Length; next++)
        {
            if (_values[literals[next]] >= 0)
            {
                (literals[1], literals[next]) = (literals[next], failed);
                _watches[literals[1]].Add(new Watch(clause, literals[0]));
                return null;
            }
        }

        return literals[0];
    }

    /// <summary>Learns the clause of the first point through which all of a conflict goes, and goes back to where it leaves no choice.</summary>
    private void Learn(int conflict)
    {
        var learned = new List<int> { None };
        var (open, at, literal) = (0, _trail.Count - 1, None);
        do
        {
            open += Gather(_clauses[conflict], literal, learned);
            while (!_seen[_trail[at] >> 1])
            {
                at--;
            }

            literal = _trail[at--];
            (conflict, _seen[literal >> 1]) = (_reasons[literal >> 1], false);
        }
        while (--open > 0);
        learned[0] = literal ^ 1;
        learned.Skip(1).ToList().ForEach(l => _seen[l >> 1] = false);
        _order.Decay();
        if (learned.Count == 1)
        {
            Return(0);
            Set(learned[0], None);
            return;
        }

        var latest = Enumerable.Range(1, learned.Count - 1).MaxBy(i => _levels[learned[i] >> 1]);
        (learned[1], learned[latest]) = (learned[latest], learned[1]);
        Return(_levels[learned[1] >> 1]);
        Set(learned[0], Keep([.. learned]));
    }

    /// <summary>Takes the literals of a clause into what is learned; how many of them are of the level at hand.</summary>
    private int Gather(int[] clause, int implied, List<int> learned)
    {
        var here = 0;
        foreach (var literal in clause)
        {
            var variable = literal >> 1;
            if (literal == implied || _seen[variable] || _levels[variable] == 0)
            {
                continue;
            }

            _seen[variable] = true;
            _order.Raise(variable);
            if (_levels[variable] == Level)
            {
                here++;
            }
            else
            {
                learned.Add(literal);
            }
        }

        return here;
    }
}
