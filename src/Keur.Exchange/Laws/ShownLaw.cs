using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Laws;

/// <summary>What of a text is shown: everything, or what stands at one provision or comes from one source.</summary>
/// <param name="Text">The text.</param>
/// <param name="Conclusions">The conclusions cited there.</param>
/// <param name="Readings">The readings.</param>
/// <param name="Stated">What is only stated.</param>
/// <param name="Examples">The examples that test one of the conclusions, or come from the source.</param>
public sealed record ShownLaw(LawText Text, IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<Reading> Readings, IReadOnlyList<Stated> Stated, IReadOnlyList<Example> Examples)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Conclusions.Count + Readings.Count + Stated.Count + Examples.Count == 0;

    /// <summary>What stands at a provision, or comes from a source with these words; everything for null.</summary>
    public static ShownLaw Of(LawText text, string? asked)
    {
        var all = text.Conclusions.Where(c => c.Cites.Count > 0 && c is not Way).OrderBy(c => c.Cites[0], CitationOrder.Instance).ToList();
        if (string.IsNullOrWhiteSpace(asked))
        {
            return new ShownLaw(text, all, text.Readings, text.Stated, []);
        }

        var provision = new Citation(asked.Trim().Replace("Annex ", "annex ", StringComparison.Ordinal).Replace("Art. ", string.Empty, StringComparison.Ordinal));
        var conclusions = all.FindAll(c => c.Cites.Any(x => x.IsWithin(provision)));
        var ids = conclusions.Select(c => c.Id).ToHashSet();
        return new ShownLaw(
            text,
            conclusions,
            [.. text.Readings.Where(r => r.Cites.Any(c => c.IsWithin(provision)))],
            [.. text.Stated.Where(s => s.Cites.Any(c => c.IsWithin(provision)))],
            [.. text.Examples.Where(e => e.Then.Any(o => ids.Contains(o.Id)) || IsFrom(e, asked.Trim()))]);
    }

    private static bool IsFrom(Example example, string words) =>
        example.Source is { } source && words.Length > 1 && (source.EndsWith(words, StringComparison.OrdinalIgnoreCase) || source == words);
}
