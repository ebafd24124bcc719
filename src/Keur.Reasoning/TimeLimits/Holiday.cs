using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>One day on the list of a calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What the day is called.</param>
/// <param name="Unsettled">True when national law treats the day as a holiday but it is not certain that it is one under
/// Regulation (EEC, Euratom) No 1182/71, Article 2(1). Such a day never moves a date; it marks the date as the earliest possible.</param>
public sealed record Holiday(DateOnly Day, Words Name, bool Unsettled);
