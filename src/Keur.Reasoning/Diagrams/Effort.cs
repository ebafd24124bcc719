namespace Keur.Reasoning.Diagrams;

/// <summary>A limit on how long a search may go on, counted in steps so that every machine stops at the same one.</summary>
internal sealed class Effort(long steps)
{
    private long left = steps;

    /// <summary>Whether the limit was reached.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Takes steps from what is left; false once the limit is reached.</summary>
    public bool Spend(long cost)
    {
        left = IsSpent ? left : left - cost;
        return !IsSpent;
    }

    /// <summary>Ends the search here.</summary>
    public void GiveUp() => left = -1;
}
