using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>Answers that no possible system fits.</summary>
/// <param name="Answers">A smallest set of answers that contradict each other: without any one of them the others fit.</param>
/// <param name="Against">What they go against together: the reason of an `impossible`; null where a question would not arise, or dates or numbers do not fit.</param>
public sealed record Contradiction(IReadOnlyList<Answer> Answers, Invariant? Against);
