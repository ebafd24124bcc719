using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>When a period ends, with the way there: Regulation (EEC, Euratom) No 1182/71, Article 3.</summary>
/// <param name="Day">The last day. Without an hour the period ends with the last hour of this day.</param>
/// <param name="Hour">Only for a period in hours: the moment on <paramref name="Day"/> at which the last hour has passed.
/// Midnight is 00:00 of the day that begins.</param>
/// <param name="Earliest">True when the period may end later than this and certainly not before: a holiday that is not known
/// or not settled could move it, or it is unsettled whether Article 3(5) lengthens a period in hours.</param>
/// <param name="Steps">The counting, step by step, each with its provision. Never empty.</param>
public sealed record DueMoment(DateOnly Day, TimeOnly? Hour, bool Earliest, IReadOnlyList<Words> Steps);
