using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios;

/// <summary>How a question fares differently for some cases of a chunk.</summary>
/// <param name="Question">The question.</param>
/// <param name="Before">What the first law says.</param>
/// <param name="After">What the second says.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Charges">What makes the difference, with the cases of each.</param>
internal sealed record ChunkMove(PortfolioQuestion Question, PortfolioOutcome Before, PortfolioOutcome After, byte[] Cases, IReadOnlyList<(Charge Charge, byte[] Cases)> Charges);
