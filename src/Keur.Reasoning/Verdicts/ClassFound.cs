using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>What was found of one class, with the provisions but without dates or reasons.</summary>
/// <param name="Class">The class.</param>
/// <param name="State">Whether it is reported.</param>
/// <param name="Grounds">Its grounds that hold, in the order of the act; each cites its provision. Empty unless the class holds.</param>
public sealed record ClassFound(Group Class, State State, IReadOnlyList<Rule> Grounds);
