namespace Keur.Reasoning.Search;

/// <summary>The order in which variables are tried: first those that had part in the latest conflicts (VSIDS; Moskewicz et al., 2001).</summary>
internal sealed class VariableOrder
{
    private const double Fading = 0.95;
    private const double Most = 1e100;

    private readonly PriorityQueue<int, double> _queue = new();
    private readonly List<double> _weights = [];
    private readonly List<bool> _isQueued = [];
    private double _step = 1;

    /// <summary>Adds a variable, new or taken before.</summary>
    public void Add(int variable)
    {
        if (variable == _weights.Count)
        {
            _weights.Add(0);
            _isQueued.Add(false);
        }

        if (!_isQueued[variable])
        {
            _isQueued[variable] = true;
            _queue.Enqueue(variable, -_weights[variable]);
        }
    }

    /// <summary>Takes the first.</summary>
    public bool TryTake(out int variable)
    {
        while (_queue.TryDequeue(out variable, out _))
        {
            // One that was raised while it waited stands in the queue twice.
            if (_isQueued[variable])
            {
                _isQueued[variable] = false;
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes that a variable had part in a conflict.</summary>
    public void Raise(int variable)
    {
        _weights[variable] += _step;
        if (_isQueued[variable])
        {
            _queue.Enqueue(variable, -_weights[variable]);
        }

        if (_weights[variable] > Most)
        {
            Shrink();
        }
    }

    /// <summary>Makes what had part before count less.</summary>
    public void Decay() => _step /= Fading;

    private void Shrink()
    {
        _step /= Most;
        _queue.Clear();
        for (var variable = 0; variable < _weights.Count; variable++)
        {
            _weights[variable] /= Most;
            if (_isQueued[variable])
            {
                _queue.Enqueue(variable, -_weights[variable]);
            }
        }
    }
}
