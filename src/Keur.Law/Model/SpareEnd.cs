namespace Keur.Law.Model;

/// <summary>The end of a spare.</summary>
/// <param name="Day">The day; null where an event ends it.</param>
/// <param name="Event">The event: a date fact; null where a day ends it.</param>
/// <param name="When">For which cases; null: all.</param>
public sealed record SpareEnd(DateOnly? Day, Fact? Event, Formula? When);
