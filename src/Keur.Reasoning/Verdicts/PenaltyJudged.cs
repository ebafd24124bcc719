using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>The fine that a breach may cost.</summary>
/// <param name="Penalty">The penalty.</param>
/// <param name="Max">The highest fine in euro for this actor; null where turnover or another fact is not known, or the act sets none.</param>
/// <param name="Lower">Whether the lower of amount and share counts.</param>
/// <param name="ByNationalLaw">Whether national law decides.</param>
/// <param name="Reaches">The ids of the prohibited grounds and duties it reaches that hold.</param>
public sealed record PenaltyJudged(Penalty Penalty, decimal? Max, State Lower, State ByNationalLaw, IReadOnlyList<string> Reaches);
