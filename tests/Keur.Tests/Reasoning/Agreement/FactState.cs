namespace Keur.Tests.Reasoning.Agreement;

/// <summary>What is so of one fact in one possible system.</summary>
/// <param name="Arises">Whether its gate is open.</param>
/// <param name="Yes">The answer of a yes/no or a judgement.</param>
/// <param name="Values">The values it has: one bit each.</param>
/// <param name="Day">The date; null for never.</param>
/// <param name="Number">The number.</param>
internal readonly record struct FactState(bool Arises, bool Yes = false, ulong Values = 0, DateOnly? Day = null, decimal Number = 0);
