using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios;

/// <summary>How a question fares differently under two laws.</summary>
/// <param name="Question">The question, as the second law has it, else as the first.</param>
/// <param name="Before">What the first says.</param>
/// <param name="After">What the second says.</param>
/// <param name="Cases">For how many cases.</param>
/// <param name="Charges">What of the two laws makes the difference, and for how many of these cases; most cases first.</param>
/// <param name="Examples">The first of these: the names of the systems, each with whom and what of its card the case is about.</param>
public sealed record PortfolioMove(
    PortfolioQuestion Question,
    PortfolioOutcome Before,
    PortfolioOutcome After,
    long Cases,
    IReadOnlyList<(Charge Charge, long Cases)> Charges,
    IReadOnlyList<(string Name, string Part)> Examples);
