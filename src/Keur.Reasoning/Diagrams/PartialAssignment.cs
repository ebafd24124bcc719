namespace Keur.Reasoning.Diagrams;

/// <summary>Values for some variables; every other variable is unknown.</summary>
internal sealed class PartialAssignment
{
    private readonly Dictionary<int, bool> values = [];

    /// <summary>An assignment in which nothing is known.</summary>
    public PartialAssignment()
    {
    }

    /// <summary>The assignment the literals describe; of two literals on one level the later counts.</summary>
    public PartialAssignment(IEnumerable<Literal> literals)
    {
        foreach (var literal in literals)
        {
            values[literal.Level] = literal.Value;
        }
    }

    /// <summary>What is known, in no order.</summary>
    public IEnumerable<Literal> Literals => values.Select(v => new Literal(v.Key, v.Value));

    /// <summary>The value of the variable at a level; null where it is unknown, and setting null makes it so.</summary>
    public bool? this[int level]
    {
        get => values.TryGetValue(level, out var value) ? value : null;
        set
        {
            if (value is { } known)
            {
                values[level] = known;
            }
            else
            {
                values.Remove(level);
            }
        }
    }

    /// <summary>The same as the indexer, in the shape the operations of a store ask for.</summary>
    public bool? ValueOf(int level) => this[level];
}
