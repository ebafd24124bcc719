using System.Runtime.InteropServices;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Searches, for one case, a possible system that fits its answers and of which a term holds, or shows that there is none: what follows is followed, and where something is wanted that
/// nothing brings about yet, one way after another is tried. It gives up after so many tries; then nothing is said. Every thread has its own.
/// </summary>
internal sealed class CaseSearch
{
    private const sbyte Yes = 1;
    private const sbyte No = -1;

    private readonly CaseNet _net;
    private readonly CaseAnswers _answers;
    private readonly int _possible;
    private readonly int _most;
    private readonly int[] _parts;
    private readonly int[] _partsFrom;
    private readonly int[] _joins;
    private readonly int[] _joinsFrom;
    private readonly sbyte[] _values;
    private readonly sbyte[] _found;
    private readonly int[] _trail;
    private readonly Stack<(int Trail, int Literal, int Checked)> _tried = new();
    private readonly List<int> _left = [];
    private int _length;
    private int _followed;
    private int _base;

    /// <summary>Makes room to search the cases of a portfolio.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="net">The same, laid out.</param>
    /// <param name="bound">The planes of the portfolio.</param>
    /// <param name="most">How many ways are tried at most.</param>
    public CaseSearch(AskedNet asked, CaseNet net, BoundProgram bound, int most)
    {
        (_net, _most, _answers, _possible) = (net, most, new CaseAnswers(net, bound), net.LiteralOf(asked.Possible));
        (_parts, _partsFrom, _joins, _joinsFrom) = (net.Parts, net.PartsFrom, net.Joins, net.JoinsFrom);
        (_values, _found, _trail) = (new sbyte[2 * net.Count], new sbyte[2 * net.Count], new int[net.Count]);
    }

    private ReadOnlySpan<int> PartsOf(int place) => _parts.AsSpan(_partsFrom[place], _partsFrom[place + 1] - _partsFrom[place]);

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk) => _answers.Turn(chunk);

    /// <summary>What a case answers, as one word: the same for cases of which the same is found.</summary>
    public string KeyOf(int row) => new(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(_answers.Of(row))));

    /// <summary>Turns to a case; false where its answers contradict each other for certain.</summary>
    public bool Start(int row)
    {
        Array.Clear(_values);
        (_length, _followed, _base) = (0, 0, 0);
        // What never holds does not.
        Set(((_net.Count - 1) << 1) | 1);
        foreach (var literal in _answers.Of(row))
        {
            Set(literal);
        }

        // Parts stand before what they make, so that one pass finds all that the answers bring about; nothing follows from it for others.
        for (var place = 0; place < _net.Steps; place++)
        {
            Entail(place);
        }

        _followed = _length;
        var brought = _length;
        var fits = Set(_possible) && Follow();
        _base = _length;
        _left.Clear();
        for (var at = brought; at < (fits ? _base : brought); at++)
        {
            if (IsWanting(_trail[at]))
            {
                _left.Add(_trail[at]);
            }
        }

        return fits;
    }

    /// <summary>Whether a possible system fits the case of which a literal holds; null where that was not found out.</summary>
    public bool? CanBe(int literal)
    {
        _tried.Clear();
        var found = _values[literal] == No ? false : Search(literal);
        Undo(_base);
        return found;
    }

    private bool? Search(int literal)
    {
        var (sound, check, left) = (Set(literal) && Follow(), _base, _most);
        while (true)
        {
            if (!sound)
            {
                if (!_tried.TryPop(out var last))
                {
                    return false;
                }

                // Not this way: then the part holds.
                Undo(last.Trail);
                check = last.Checked;
                sound = Set(last.Literal ^ 1) && Follow();
            }
            else if (Wanted(ref check) is var want && want < 0)
            {
                Array.Copy(_values, _found, _values.Length);
                return true;
            }
            else if (left-- == 0)
            {
                return null;
            }
            else
            {
                var way = WayTo(want);
                _tried.Push((_length, way, check));
                sound = Set(way) && Follow();
            }
        }
    }

    /// <summary>
    /// A place that does not hold though no part of it fails yet; -1 for none. What the case leaves so by itself comes last. Places passed once stay passed as long as what was set
    /// before stays.
    /// </summary>
    private int Wanted(ref int check)
    {
        for (; check < _length; check++)
        {
            if (IsWanting(_trail[check]))
            {
                return _trail[check];
            }
        }

        foreach (var place in _left)
        {
            if (IsWanting(place))
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsWanting(int place)
    {
        if (_values[place << 1] != No)
        {
            return false;
        }

        var parts = PartsOf(place);
        foreach (var part in parts)
        {
            if (_values[part] == No)
            {
                return false;
            }
        }

        return parts.Length > 0;
    }

    /// <summary>Which part of a place is made to fail: one that did in the system found last, else the first that can.</summary>
    private int WayTo(int place)
    {
        var way = -1;
        foreach (var part in PartsOf(place))
        {
            if (_values[part] == 0 && _found[part] == No)
            {
                return part ^ 1;
            }

            way = way < 0 && _values[part] == 0 ? part ^ 1 : way;
        }

        return way;
    }

    /// <summary>Makes a literal hold; false where its opposite does.</summary>
    private bool Set(int literal)
    {
        if (_values[literal] == 0)
        {
            (_values[literal], _values[literal ^ 1]) = (Yes, No);
            _trail[_length++] = literal >> 1;
            return true;
        }

        return _values[literal] == Yes;
    }

    private void Undo(int length)
    {
        while (_length > length)
        {
            var place = _trail[--_length];
            (_values[place << 1], _values[(place << 1) | 1]) = (0, 0);
        }

        _followed = length;
    }

    /// <summary>Follows what was set to all that it entails; false where that contradicts itself.</summary>
    private bool Follow()
    {
        while (_followed < _length)
        {
            var place = _trail[_followed++];
            if (!Entail(place) || !Neighbours(place))
            {
                return false;
            }

            for (var at = _joinsFrom[place]; at < _joinsFrom[place + 1]; at++)
            {
                if (_values[_joins[at] << 1] != Yes && !Entail(_joins[at]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What follows between a place and its parts.</summary>
    private bool Entail(int place)
    {
        var parts = PartsOf(place);
        if (parts.Length == 0)
        {
            return true;
        }

        var (open, last) = (0, -1);
        foreach (var part in parts)
        {
            var value = _values[part];
            if (value == No)
            {
                return Set((place << 1) | 1);
            }

            if (value == 0 && _values[place << 1] == Yes)
            {
                Set(part);
            }
            else if (value == 0)
            {
                (open, last) = (open + 1, part);
            }
        }

        // All hold, or all but one.
        return open == 0 ? Set(place << 1) : open > 1 || _values[place << 1] != No || Set(last ^ 1);
    }

    /// <summary>What an answer says of others to the same fact.</summary>
    private bool Neighbours(int place)
    {
        if (_values[place << 1] == Yes ? _net.Later[place] >= 0 && !Set(_net.Later[place] << 1) : _net.Earlier[place] >= 0 && !Set((_net.Earlier[place] << 1) | 1))
        {
            return false;
        }

        return _net.Groups[place] < 0 || Exclude(_net.OneOfs[_net.Groups[place]], place);
    }

    private bool Exclude((Law.Model.Fact Fact, int[] Places, bool IsComplete) group, int place)
    {
        var (open, last, has) = (0, -1, false);
        foreach (var other in group.Places)
        {
            has |= _values[other << 1] == Yes;
            if (_values[place << 1] == Yes && other != place && !Set((other << 1) | 1))
            {
                return false;
            }

            (open, last) = _values[other << 1] == 0 ? (open + 1, other) : (open, last);
        }

        return has || !group.IsComplete || open > 1 || (open == 1 && Set(last << 1));
    }
}
