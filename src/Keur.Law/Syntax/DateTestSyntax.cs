namespace Keur.Law.Syntax;

/// <summary>A date compared with a day or with the start of a phase.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Before">`before` rather than `on or after`.</param>
/// <param name="Day">The day; null where it is the start of a phase.</param>
/// <param name="Phase">The phase; null where it is a day.</param>
internal sealed record DateTestSyntax(Name Name, bool Before, DateOnly? Day, Name? Phase) : ConditionSyntax(Name.Span);
