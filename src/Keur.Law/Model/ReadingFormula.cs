namespace Keur.Law.Model;

/// <summary>The text is read this way.</summary>
public sealed record ReadingFormula(Reading Reading) : Formula;
