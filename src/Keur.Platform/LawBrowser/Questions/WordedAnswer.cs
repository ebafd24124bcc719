using Keur.Exchange.Laws;

namespace Keur.Platform.LawBrowser.Questions;

/// <summary>An answer that no rule computes.</summary>
/// <param name="Answer">What it says, and why nothing is computed.</param>
/// <param name="Numbers">The questions it answers.</param>
public sealed record WordedAnswer(UncomputedAnswer Answer, IReadOnlyList<int> Numbers);
