using Keur.Law.Model;

namespace Keur.Reasoning.Comparisons;

/// <summary>What the other side of a reading would change.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Taken">The side asked about; the other is what it is compared with.</param>
/// <param name="Reported">The conclusions that hold for other systems, whatever the day, and those of which that is not settled; the text as asked comes first.</param>
/// <param name="Applied">Those that bind for other systems on the day of the law, where they are not among these.</param>
public sealed record ReadingComparison(Reading Reading, bool Taken, IReadOnlyList<ComparedConclusion> Reported, IReadOnlyList<ComparedConclusion> Applied)
{
    /// <summary>Whether no conclusion is another for any possible system.</summary>
    public bool IsIdle => Reported.Count + Applied.Count == 0;
}
