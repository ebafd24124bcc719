using Keur.Law.Model;
using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios;

/// <summary>What one declaration that differs between two laws changes for a portfolio.</summary>
/// <param name="Charge">The declaration.</param>
/// <param name="Cases">The cases for which it changes anything.</param>
/// <param name="ByKind">The cases for which it changes something of a kind, by the kinds that occur.</param>
public sealed record ChargedImpact(Charge Charge, long Cases, IReadOnlyDictionary<ConclusionKind, long> ByKind);
