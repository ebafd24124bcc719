using Keur.Law.Model;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Comparing;

/// <summary>What can be compared, and what came of it.</summary>
/// <param name="Texts">Every text.</param>
/// <param name="From">The first that was named; null for none.</param>
/// <param name="To">The second; null for none.</param>
/// <param name="Found">The comparison; null until two texts were named.</param>
public sealed record ComparedTexts(IReadOnlyList<LawText> Texts, string? From, string? To, LawComparison? Found);
