namespace Keur.Reasoning.Verdicts;

/// <summary>Whether a conclusion holds.</summary>
public enum State
{
    /// <summary>For no possible system that fits the answers.</summary>
    No,

    /// <summary>For every possible system that fits the answers.</summary>
    Yes,

    /// <summary>For some and not for others: more answers could still decide.</summary>
    Open,

    /// <summary>Not settled within the bound on work; nothing is said about it.</summary>
    BeyondBudget,
}
