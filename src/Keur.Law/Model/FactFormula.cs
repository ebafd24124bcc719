namespace Keur.Law.Model;

/// <summary>A test of one fact.</summary>
public sealed record FactFormula(Fact Fact, FactTest Test) : Formula;
