using Keur.Law;
using Keur.Reasoning.Comparisons;

namespace Keur.Exchange.Verdicts;

/// <summary>A class that comes out differently for one case under one law and the next one asked, and what of the two laws makes the difference.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Before">The first law, as it was asked for.</param>
/// <param name="After">The second law, as it was asked for.</param>
/// <param name="Charges">What differs and comes out differently for this case, nearest first.</param>
public sealed record CaseChange(string ClassId, Words Title, string Before, string After, IReadOnlyList<Charge> Charges);
