using Keur.Exchange.Cards;
using Keur.Exchange.Laws;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>Two texts compared, over all systems possible under both.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The second.</param>
/// <param name="Conclusions">Classes and grounds, with the share of the possible systems each holds for.</param>
/// <param name="Moves">From which classes to which systems move, the largest first.</param>
public sealed record ComparisonEntry(string From, string To, IReadOnlyList<ComparedEntry> Conclusions, IReadOnlyList<MoveEntry> Moves)
{
    private const int MostMoves = 20;

    /// <summary>The entry.</summary>
    public static ComparisonEntry Of(string from, string to, LawComparison found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new(from, to, [.. found.Reported.Select(Entry)], [.. found.Classes.Cells.Where(c => !c.Stays).Take(MostMoves).Select(Move)]);
    }

    private static ComparedEntry Entry(ComparedConclusion compared)
    {
        var (both, first, second) = ComparisonWords.Shares(compared);
        return new(compared.Id, BothWords.Of(compared.Title), compared.Sameness is Sameness.Unchanged or Sameness.Equivalent, both, first, second);
    }

    private static MoveEntry Move(Cell cell) => new(
        cell.Before,
        cell.After,
        cell.Share,
        [.. cell.Charges.Select(ComparisonWords.Of)],
        cell.Witness.ToDictionary(a => a.Fact.Id, CardWriter.Value));
}
