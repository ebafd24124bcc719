namespace Keur.Law.Model;

/// <summary>What always or never holds.</summary>
public sealed record ConstantFormula(bool Holds) : Formula;
