using Keur.Law.Versions;

namespace Keur.Reasoning.Comparisons;

/// <summary>Two laws compared: over the systems possible under both, each as likely as the others.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
/// <param name="Reported">The conclusions as reported, whatever the day.</param>
/// <param name="Applied">The conclusions as reported and binding on the day of each law.</param>
/// <param name="Classes">The classes as reported.</param>
/// <param name="AppliedClasses">The classes as reported and binding.</param>
public sealed record LawComparison(
    AskedLaw Before,
    AskedLaw After,
    IReadOnlyList<ComparedConclusion> Reported,
    IReadOnlyList<ComparedConclusion> Applied,
    Matrix Classes,
    Matrix AppliedClasses);
