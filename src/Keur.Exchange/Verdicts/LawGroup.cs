using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>The verdicts of several laws on one case of one card, in the order in which the laws were asked.</summary>
/// <param name="Card">The card.</param>
/// <param name="Actor">The actor; null where the card names none.</param>
/// <param name="Cases">One verdict for each law that gave one.</param>
public sealed record LawGroup(string Card, string? Actor, IReadOnlyList<JudgedCase> Cases)
{
    /// <summary>The groups of many verdicts, in their order.</summary>
    public static IReadOnlyList<LawGroup> Of(IEnumerable<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return [.. cases.GroupBy(c => (c.CardFile, c.Card, c.Actor)).Select(g => new LawGroup(g.Key.Card, g.Key.Actor, [.. g]))];
    }

    /// <summary>What the case is called.</summary>
    internal string Name => CaseName.Of(Cases[0]);

    /// <summary>The ids of the classes, those of the first law first.</summary>
    internal IEnumerable<string> ClassIds => Cases.SelectMany(c => c.Verdict.Classes).Select(c => c.Conclusion.Id).Distinct();

    /// <summary>What a class is called, in the words of the last law that has it.</summary>
    internal Words TitleOf(string id) => Cases.SelectMany(c => c.Verdict.Classes).Last(c => c.Conclusion.Id == id).Conclusion.Title;
}
