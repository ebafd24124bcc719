namespace Keur.Law.Model;

/// <summary>There never was and never will be such a day.</summary>
public sealed record NeverTest : FactTest;
