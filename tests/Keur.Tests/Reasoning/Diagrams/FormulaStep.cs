namespace Keur.Tests.Reasoning.Diagrams;

/// <summary>One connective applied to earlier parts of a formula; the numbers wrap around, so that any are valid.</summary>
internal sealed record FormulaStep(Connective Connective, int First, int Second, int Third);
