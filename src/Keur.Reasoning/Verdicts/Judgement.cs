namespace Keur.Reasoning.Verdicts;

/// <summary>What came of judging a case: a verdict, or answers that contradict each other. Exactly one is not null.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Contradiction">The answers that no possible system fits.</param>
public sealed record Judgement(Verdict? Verdict, Contradiction? Contradiction);
