namespace Keur.Law.Model;

/// <summary>It is yes.</summary>
public sealed record YesTest : FactTest;
