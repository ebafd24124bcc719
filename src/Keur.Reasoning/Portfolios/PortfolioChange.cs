using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios;

/// <summary>What changes for one case between two laws.</summary>
/// <param name="Question">The question, as the second law has it, else as the first.</param>
/// <param name="Before">What the first says.</param>
/// <param name="After">What the second says.</param>
/// <param name="Charges">What of the two laws makes the difference for this case, nearest first; none where only the day does, as an answer *not yet* says more on a later one.</param>
public sealed record PortfolioChange(PortfolioQuestion Question, PortfolioOutcome Before, PortfolioOutcome After, IReadOnlyList<Charge> Charges);
