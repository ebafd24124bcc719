namespace Keur.Reasoning.Diagrams;

/// <summary>Something would have taken more work than was allowed: nothing is known of its outcome, and what was asked before stays valid.</summary>
internal abstract class WorkBudgetException(string message) : Exception(message);
