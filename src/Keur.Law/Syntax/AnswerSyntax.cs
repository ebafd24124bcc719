namespace Keur.Law.Syntax;

/// <summary>An answer to a fact, as an example or a shorthand gives it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Relation">How the values are meant; <see cref="ValueRelation.Is"/> for a single value, a yes and a no.</param>
/// <param name="Values">The values: `yes` and `no` for a name by itself and with `not`.</param>
internal sealed record AnswerSyntax(Name Fact, ValueRelation Relation, IReadOnlyList<Name> Values)
{
    /// <summary>The unit behind a number; null where none stands there.</summary>
    public Name? Unit { get; init; }
}
