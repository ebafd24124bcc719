using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>One of the answers to a fact between which the law makes a difference.</summary>
/// <param name="Answer">The answer; of a range, one within it.</param>
/// <param name="Said">What it says: the whole range where it stands for one.</param>
public sealed record TriedAnswer(Answer Answer, Words Said);
