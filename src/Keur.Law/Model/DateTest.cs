namespace Keur.Law.Model;

/// <summary>There is a date, and it is before a day, or on or after it.</summary>
/// <param name="Before">`before` rather than `on or after`.</param>
/// <param name="Day">The day.</param>
public sealed record DateTest(bool Before, DateOnly Day) : FactTest;
