namespace Keur.Law.Model;

/// <summary>Another conclusion holds.</summary>
public sealed record ConclusionFormula(Conclusion Conclusion) : Formula;
