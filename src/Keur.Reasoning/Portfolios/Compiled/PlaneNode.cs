namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// A node of a net: a question about a fact, or that all of several terms hold. Terms of a node stand before it in the net.
/// </summary>
/// <param name="Input">The question; null for a node that joins others.</param>
/// <param name="Terms">The terms that all must hold; of a question what bears on it: gate, forced yes, forced no.</param>
internal sealed record PlaneNode(PlaneInput? Input, IReadOnlyList<PlaneTerm> Terms);
