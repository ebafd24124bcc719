using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>When a question that holds binds.</summary>
/// <param name="Timing">When.</param>
/// <param name="From">The first day it binds; under <see cref="Timing.Open"/> the first on which it may; null where no day is known.</param>
public sealed record PortfolioTiming(Timing Timing, DateOnly? From);
