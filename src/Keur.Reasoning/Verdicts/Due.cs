using Keur.Law.Model;
using Keur.Reasoning.TimeLimits;

namespace Keur.Reasoning.Verdicts;

/// <summary>When a time limit of a duty ends.</summary>
/// <param name="Limit">The time limit that counts: the shortest of those that hold.</param>
/// <param name="Moment">When it ends, and how that was counted.</param>
public sealed record Due(TimeLimit Limit, DueMoment Moment);
