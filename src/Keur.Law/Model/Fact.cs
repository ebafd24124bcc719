namespace Keur.Law.Model;

/// <summary>What can be asked.</summary>
public sealed class Fact
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the order of the documents, from 0; gates come before what they open.</summary>
    public int Index { get; internal set; }

    /// <summary>The places in the order of reasoning of what can be so of it: one for each value, one for a fact without values.</summary>
    public IReadOnlyList<int> Slots { get; internal set; } = [];

    /// <summary>What kind of answer it has.</summary>
    public required FactType Type { get; init; }

    /// <summary>Whose answer it is.</summary>
    public required FactSubject Subject { get; init; }

    /// <summary>The unit of a number; null otherwise.</summary>
    public string? Unit { get; init; }

    /// <summary>Its values; empty for what has none.</summary>
    public IReadOnlyList<FactValue> Values { get; init; } = [];

    /// <summary>The question.</summary>
    public required Words Ask { get; init; }

    /// <summary>What helps to answer it; null where nothing is needed.</summary>
    public Words? Help { get; init; }

    /// <summary>Its gate: the condition under which it arises at all; null where it always does.</summary>
    public Formula? OnlyWhen { get; internal set; }

    /// <summary>Who else's case answers it; null where nobody's does.</summary>
    public ToldBy? ToldBy { get; internal set; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The thresholds of a number that the law uses, lowest first: at least this, or more than it.</summary>
    public IReadOnlyList<NumberThreshold> Thresholds { get; internal set; } = [];

    /// <summary>The value of this name, by its place; -1 where there is none.</summary>
    public int ValueIndex(string name)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
