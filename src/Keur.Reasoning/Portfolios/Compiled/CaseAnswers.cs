using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Takes the answers of one case out of the planes, as literals of the net that is searched. Every thread has its own.</summary>
internal sealed class CaseAnswers
{
    private readonly BoundProgram _bound;
    private readonly int[] _cuts;
    private readonly List<int> _literals = [];
    private readonly (int Place, BoundInput Input, int Step)[] _open;
    private readonly (int Place, BoundInput Input, int Step)[] _seen;
    private readonly (int[] Has, (int Place, int Column)[] Values)[] _oneOfs;
    private ChunkView? _chunk;

    /// <summary>Prepares for the planes of a portfolio.</summary>
    public CaseAnswers(CaseNet net, BoundProgram bound)
    {
        (_bound, _cuts) = (bound, new int[net.Steps]);
        _open = [.. net.Answers.Index().Where(a => net.Groups[net.Steps + a.Index] < 0).Select(a => (net.Steps + a.Index, bound.Inputs[a.Item]!, a.Item))];
        _seen = [.. bound.Inputs.Index().Where(i => i.Item is { IsAlwaysKnown: true }).Select(i => (i.Index, i.Item!, i.Index))];
        var binder = new InputBinder(bound.Schema, default);
        int[] Has(Law.Model.Fact fact) => [.. Enumerable.Range(0, fact.Values.Count).SelectMany(v => binder.Bind(new PlaneInput(fact, InputKind.Is, v, false)).Yes)];
        _oneOfs = [.. net.OneOfs.Select(g => (Has(g.Fact), g.Places.Select(p => (p, bound.Inputs[net.Answers[p - net.Steps]]!.Yes is [var column] ? column : -1)).ToArray()))];
    }

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk)
    {
        _chunk = chunk;
        foreach (var (_, input, step) in _open)
        {
            _cuts[step] = input.RankOf < 0 ? 0 : InputBinder.Cut(chunk, input, _bound.Program.Steps[step].Input!.Fact);
        }
    }

    /// <summary>What a case says: good until the next is asked for.</summary>
    public List<int> Of(int row)
    {
        _literals.Clear();
        foreach (var (place, input, step) in _open)
        {
            if (IsYes(input, step, row))
            {
                _literals.Add(place << 1);
            }
            else if (HasAny(input.Known, row))
            {
                _literals.Add((place << 1) | 1);
            }
        }

        foreach (var (place, input, _) in _seen)
        {
            _literals.Add((place << 1) | (HasAny(input.Yes, row) ? 0 : 1));
        }

        foreach (var (has, values) in _oneOfs)
        {
            // Of a value that the text does not have, nothing is known.
            if (HasAny(has, row))
            {
                foreach (var (place, column) in values)
                {
                    _literals.Add((place << 1) | (column >= 0 && _chunk!.Has(column, row) ? 0 : 1));
                }
            }
        }

        return _literals;
    }

    private bool HasAny(int[] columns, int row)
    {
        foreach (var column in columns)
        {
            if (_chunk!.Has(column, row))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsYes(BoundInput input, int step, int row)
    {
        if (!HasAny(input.Yes, row))
        {
            return false;
        }

        return input.RankOf < 0 || _bound.Program.Steps[step].Input!.Fact.Type == Law.FactType.Date == _chunk!.RankOf(input.RankOf, row) < _cuts[step];
    }
}
