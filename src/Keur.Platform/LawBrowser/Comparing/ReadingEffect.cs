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
    public IReadOnlyList<ComparedConclusion> Counted { get; } = [.. Found.Reported.Where(IsCounted).OrderByDescending(Moved)];

    /// <summary>What else would follow for other systems: duties, roles, routes. What has no name of its own says nothing that these do not.</summary>
    public IReadOnlyList<ComparedConclusion> Others { get; } = [.. Found.Reported.Where(c => !IsCounted(c) && c.Title.English != c.Id)];

    /// <summary>A system that the other side would treat otherwise; null where none was found.</summary>
    public (ComparedConclusion Conclusion, Cell Cell)? Example { get; } = Found.Reported.OrderByDescending(IsCounted).ThenByDescending(Moved)
        .SelectMany(c => c.Cells.Where(x => !x.Stays).Select(x => (Conclusion: c, Cell: x)))
        .Where(x => x.Cell.Witness.Count > 0).Select(x => ((ComparedConclusion, Cell)?)x).FirstOrDefault();

    private static bool IsCounted(ComparedConclusion compared) => compared.Any is Group { Name: not null } or Rule { Group.Name: not null };

    private static double Moved(ComparedConclusion compared) => ComparisonWords.Shares(compared) is var (_, lost, gained) ? (lost ?? 1) + (gained ?? 1) : 0;
}
