using Keur.Exchange.Laws;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>What is shown of a text.</summary>
/// <param name="Spec">The text.</param>
/// <param name="Hash">The hash of what it says.</param>
/// <param name="Conclusions">What it decides and asks.</param>
/// <param name="Readings">What it leaves open.</param>
/// <param name="Stated">What is explained and not computed.</param>
public sealed record LawShown(string Spec, string Hash, IReadOnlyList<ConclusionEntry> Conclusions, IReadOnlyList<ReadingEntry> Readings, IReadOnlyList<StatedEntry> Stated)
{
    /// <summary>The entry.</summary>
    public static LawShown Of(ShownLaw shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return new(
            LawPlaces.SpecOf(shown.Text),
            shown.Text.Hash,
            [.. shown.Conclusions.Select(c => ConclusionEntry.Of(c, shown.Text.Act))],
            [.. shown.Readings.Select(r => new ReadingEntry(r.Id, BothWords.Of(r.Yes), BothWords.Of(r.No), r.Taken ? "yes" : "no", [.. r.Cites.Select(c => c.Display)]))],
            [.. shown.Stated.Select(s => new StatedEntry(BothWords.Of(s.Text), s.Computable, [.. s.Cites.Select(c => c.Display)]))]);
    }
}
