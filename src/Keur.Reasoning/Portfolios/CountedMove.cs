using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios;

/// <summary>How often a question fares differently in one way.</summary>
internal sealed class CountedMove
{
    /// <summary>For how many cases.</summary>
    public long Cases { get; set; }

    /// <summary>The first of these.</summary>
    public List<(string Name, string Part)> Examples { get; } = [];

    /// <summary>What makes the difference, by its id, and for how many cases.</summary>
    public Dictionary<string, (Charge Charge, long Cases)> Charges { get; } = [];
}
