namespace Keur.Reasoning.Comparisons;

/// <summary>Which classes systems have under the first law, and which under the second.</summary>
/// <param name="Cells">One for each pair of sets of classes that some possible system has; the largest first. Without shares where counting is beyond the bound on work, and empty where finding them is.</param>
/// <param name="Facts">The facts that bear on the classes.</param>
/// <param name="Questions">How many yes/no questions these come to: one a value, one a threshold.</param>
/// <param name="IsComplete">False where it exceeds the bound on work.</param>
public sealed record Matrix(IReadOnlyList<Cell> Cells, IReadOnlyList<string> Facts, int Questions, bool IsComplete);
