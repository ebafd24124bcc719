namespace Keur.Law.Syntax;

/// <summary>A number compared with a constant.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Sign">`&gt;`, `&gt;=`, `&lt;` or `&lt;=`.</param>
/// <param name="Number">The constant.</param>
/// <param name="Unit">Its unit; null where none was written.</param>
internal sealed record NumberTestSyntax(Name Name, string Sign, decimal Number, Name? Unit) : ConditionSyntax(Name.Span);
