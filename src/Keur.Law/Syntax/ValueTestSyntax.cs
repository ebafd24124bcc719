namespace Keur.Law.Syntax;

/// <summary>A fact compared with values: `is v`, `is (v, w)`, `is any of (v, w)`, `includes v`, `includes any of (v, w)`.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Relation">How it is compared.</param>
/// <param name="Values">With what.</param>
internal sealed record ValueTestSyntax(Name Name, ValueRelation Relation, IReadOnlyList<Name> Values) : ConditionSyntax(Name.Span);
