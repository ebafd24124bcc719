using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>What changes for the cases of a portfolio, and by which provisions.</summary>
/// <param name="Before">How the first law was asked.</param>
/// <param name="After">How the second was.</param>
/// <param name="Impact">What changes.</param>
/// <param name="Charges">The declarations that differ and on which a conclusion rests, by its id.</param>
public sealed record ImpactReport(string Before, string After, PortfolioImpact Impact, Func<string, IReadOnlyList<Charge>> Charges);
