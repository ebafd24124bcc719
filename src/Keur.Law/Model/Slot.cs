namespace Keur.Law.Model;

/// <summary>One thing that can be so of a fact: the fact itself, or one value of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The place of the value; 0 for a fact without values.</param>
public readonly record struct Slot(Fact Fact, int Value);
