using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>What was found of a question for a case: whether it holds, and when it binds.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Timing">When it binds; null where it does not hold, or where its timing was not asked or is not told.</param>
public sealed record PortfolioOutcome(State State, PortfolioTiming? Timing)
{
    /// <summary>It does not hold; also what is said of a question that a law does not know.</summary>
    public static readonly PortfolioOutcome No = new(State.No, null);
}
