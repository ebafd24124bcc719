using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>What became known of the cards of a batch only once their cases were looked at together. A case is told by its line and its place in the card.</summary>
internal sealed class Afterthoughts
{
    private readonly HashSet<(long Line, int Case)> _refused = [];
    private readonly HashSet<long> _refusedLines = [];
    private readonly Dictionary<(long Line, int Case), List<Answer>> _told = [];

    /// <summary>Takes in that the answers of a case contradict each other; false where that was known.</summary>
    public bool Refuse((long Line, int Case) one)
    {
        _refusedLines.Add(one.Line);
        return _refused.Add(one);
    }

    /// <summary>Takes in what a case tells itself; false where that was known.</summary>
    public bool Tell((long Line, int Case) one, Answer answer)
    {
        if (!_told.TryGetValue(one, out var told))
        {
            _told[one] = told = [];
        }

        if (told.Exists(a => a.Fact == answer.Fact))
        {
            return false;
        }

        told.Add(answer);
        return true;
    }

    /// <summary>Whether a case of a line is refused.</summary>
    public bool Refuses(long line) => _refusedLines.Contains(line);

    /// <summary>Whether a case is refused.</summary>
    public bool Refuses(long line, int place) => _refused.Contains((line, place));

    /// <summary>Adds what the only case of a line tells itself.</summary>
    public void Add(long line, RowDraft draft)
    {
        if (_told.TryGetValue((line, 0), out var told))
        {
            told.ForEach(draft.Add);
        }
    }
}
