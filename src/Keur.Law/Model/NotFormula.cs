namespace Keur.Law.Model;

/// <summary>The opposite.</summary>
public sealed record NotFormula(Formula Operand) : Formula;
