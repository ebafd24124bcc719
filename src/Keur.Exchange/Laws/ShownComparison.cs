using Keur.Reasoning.Comparisons;

namespace Keur.Exchange.Laws;

/// <summary>A comparison with the words by which its laws were asked.</summary>
/// <param name="Before">How the first was asked.</param>
/// <param name="After">How the second was asked.</param>
/// <param name="Found">What was found.</param>
public sealed record ShownComparison(string Before, string After, LawComparison Found);
