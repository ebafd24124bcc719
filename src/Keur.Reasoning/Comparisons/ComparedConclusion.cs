using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Comparisons;

/// <summary>One conclusion under two laws. One that a law does not have never holds there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The conclusion of the first; null where it has none.</param>
/// <param name="After">The conclusion of the second; null where it has none.</param>
/// <param name="Sameness">How they stand to each other.</param>
/// <param name="Cells">Where they differ: the systems for which it holds under both, one or none, in so far as there are any. Without shares where counting them exceeds the bound on work, and empty where finding them does.</param>
/// <param name="Charges">What of the two laws differs and bears on it.</param>
public sealed record ComparedConclusion(string Id, Conclusion? Before, Conclusion? After, Sameness Sameness, IReadOnlyList<Cell> Cells, IReadOnlyList<Charge> Charges)
{
    /// <summary>The conclusion, of the second law where that has it.</summary>
    public Conclusion Any => After ?? Before!;

    /// <summary>What it is called.</summary>
    public Words Title => Any.Title;
}
