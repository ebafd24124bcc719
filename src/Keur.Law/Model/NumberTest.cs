namespace Keur.Law.Model;

/// <summary>The number reaches a threshold, or stays below it.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Reached">Whether it must be reached.</param>
public sealed record NumberTest(NumberThreshold Threshold, bool Reached) : FactTest;
