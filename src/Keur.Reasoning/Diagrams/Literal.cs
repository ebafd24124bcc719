namespace Keur.Reasoning.Diagrams;

/// <summary>The variable at a level together with the value it has.</summary>
internal readonly record struct Literal(int Level, bool Value);
