using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Comparisons;

/// <summary>A fact of two texts, or of one of them.</summary>
internal sealed class SharedFact(string id, FactType type)
{
    private readonly List<string> _values = [];
    private readonly List<NumberThreshold> _thresholds = [];

    /// <summary>Its id.</summary>
    public string Id { get; } = id;

    /// <summary>Its type.</summary>
    public FactType Type { get; } = type;

    /// <summary>The fact of the first text; null where that has none.</summary>
    public Fact? Before { get; private set; }

    /// <summary>The fact of the second text; null where that has none.</summary>
    public Fact? After { get; private set; }

    /// <summary>Its values in either text.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The thresholds either text uses, lowest first.</summary>
    public List<NumberThreshold> Thresholds => _thresholds;

    /// <summary>The fact as one text has it; of both the second.</summary>
    public Fact Any => After ?? Before!;

    /// <summary>Takes what a text says of it.</summary>
    public void Take(Fact fact, bool isAfter)
    {
        (Before, After) = isAfter ? (Before, fact) : (fact, After);
        _values.AddRange(fact.Values.Select(v => v.Name).Except(_values));
        _thresholds.AddRange(fact.Thresholds.Except(_thresholds));
        _thresholds.Sort((x, y) => (x.Value, x.Strict).CompareTo((y.Value, y.Strict)));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
