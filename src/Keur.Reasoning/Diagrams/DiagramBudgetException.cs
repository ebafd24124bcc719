namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Building a diagram would have taken more nodes than its store may hold. The store stays usable: every diagram handed out before stays
/// valid, and operations that need no new node still work.
/// </summary>
internal sealed class DiagramBudgetException(int budget)
    : WorkBudgetException($"The diagram needs more than the {budget} nodes its store may hold.")
{
    /// <summary>The number of nodes the store may hold, not counting the two constants.</summary>
    public int Budget { get; } = budget;
}
