namespace Keur.Reasoning.Comparisons;

/// <summary>How a conclusion under one law stands to the same under another.</summary>
public enum Sameness
{
    /// <summary>Nothing that it reads differs.</summary>
    Unchanged,

    /// <summary>Something that it reads differs, but it holds for the same possible systems.</summary>
    Equivalent,

    /// <summary>It holds for some possible system under one law and not under the other.</summary>
    Different,

    /// <summary>Not settled within the bound on work; nothing is said about it.</summary>
    BeyondBudget,
}
