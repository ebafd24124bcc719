namespace Keur.Tests.Reasoning.Diagrams;

internal enum Connective
{
    Not,
    And,
    Or,
    Implies,
    Iff,
    IfThenElse,
}
