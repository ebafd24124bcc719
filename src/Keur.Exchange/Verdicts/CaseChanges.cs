using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What of several laws makes classes come out differently for one case.</summary>
/// <param name="laws">The laws, by the words they were asked with.</param>
public sealed class CaseChanges(IReadOnlyDictionary<string, AskedLaw> laws)
{
    private const int MostCharges = 8;

    private readonly Dictionary<(string, string), LawComparer> _comparers = [];

    /// <summary>The changes between each law and the next one asked.</summary>
    public IReadOnlyList<CaseChange> Of(LawGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. group.Cases.Zip(group.Cases.Skip(1)).SelectMany(pair => Between(group with { Cases = [pair.First, pair.Second] }))];
    }

    /// <summary>A change in a sentence.</summary>
    public static Words Said(CaseChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var charges = string.Join(", ", change.Charges.Take(MostCharges).Select(ComparisonWords.Of)) + (change.Charges.Count > MostCharges ? ", …" : string.Empty);
        var together = change.Charges.Count > 0
            ? Words.Same(charges)
            : new Words("nothing by itself, only all that differs together", "niets op zichzelf, alleen alles wat verschilt samen");
        return new($"{change.Title.English}, {change.Before} → {change.After}: {together.English}", $"{change.Title.Dutch}, {change.Before} → {change.After}: {together.Dutch}");
    }

    private IEnumerable<CaseChange> Between(LawGroup pair)
    {
        var (before, after) = (pair.Cases[0], pair.Cases[1]);
        foreach (var id in pair.ClassIds.Where(id => ClassDifferences.Of(pair, id) is not null))
        {
            var isSame = StateOf(before, id) == StateOf(after, id);
            var charges = Comparer(before.Spec, after.Spec).ChargesOf(id, isSame, before.Verdict.Answers, after.Verdict.Answers);
            yield return new CaseChange(id, pair.TitleOf(id), before.Spec, after.Spec, charges);
        }
    }

    private static State? StateOf(JudgedCase judged, string id) => judged.Verdict.Classes.FirstOrDefault(c => c.Conclusion.Id == id)?.State;

    private LawComparer Comparer(string before, string after)
    {
        if (!_comparers.TryGetValue((before, after), out var comparer))
        {
            comparer = new LawComparer(laws[before], laws[after]);
            _comparers[(before, after)] = comparer;
        }

        return comparer;
    }
}
