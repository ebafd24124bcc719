using Keur.Exchange.Laws;
using Keur.Law.Model;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Comparing;

/// <summary>A reading, and what its other side would change.</summary>
/// <param name="Text">The text.</param>
/// <param name="Found">What would change.</param>
public sealed record ReadingEffect(LawText Text, ReadingComparison Found)
{
    /// <summary>The classes and their grounds that would hold for other systems, those that move most first.</summary>
    public IReadOnlyList<ComparedConclusion> Counted { get; } = [.. Found.Reported.Where(c => c.Any.IsNamed).OrderByDescending(ComparisonWords.Moved)];

    /// <summary>What else would follow for other systems: duties, roles, routes. What has no name of its own says nothing that these do not.</summary>
    public IReadOnlyList<ComparedConclusion> Others { get; } = [.. Found.Reported.Where(c => !c.Any.IsNamed && c.Title.English != c.Id)];

    /// <summary>A system that the other side would treat otherwise; null where none was found.</summary>
    public (ComparedConclusion Conclusion, Cell Cell)? Example { get; } = Found.Reported.OrderByDescending(c => c.Any.IsNamed).ThenByDescending(ComparisonWords.Moved)
        .SelectMany(c => c.Cells.Where(x => !x.Stays).Select(x => (Conclusion: c, Cell: x)))
        .Where(x => x.Cell.Witness.Count > 0).Select(x => ((ComparedConclusion, Cell)?)x).FirstOrDefault();
}
