using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>What of an article is otherwise in another text of the act.</summary>
/// <param name="Text">The other text.</param>
/// <param name="Exists">Whether it has the article at all.</param>
/// <param name="OnlyHere">What only the text at hand has there.</param>
/// <param name="OnlyThere">What only the other has.</param>
/// <param name="Changed">What both have, with another condition or another explanation.</param>
public sealed record ArticleElsewhere(LawText Text, bool Exists, IReadOnlyList<Conclusion> OnlyHere, IReadOnlyList<Conclusion> OnlyThere, IReadOnlyList<Conclusion> Changed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => OnlyHere.Count + OnlyThere.Count + Changed.Count == 0;

    /// <summary>Holds what an article decides in one text against another text.</summary>
    public static ArticleElsewhere Of(IReadOnlyList<Conclusion> here, LawText there, Citation article)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        var others = there.Conclusions.Where(c => c is not Way && c.Cites.Any(x => x.IsWithin(article))).ToDictionary(c => c.Id);
        var both = here.Where(c => others.ContainsKey(c.Id)).ToList();
        return new ArticleElsewhere(
            there,
            there.Provisions.Any(p => p == article),
            [.. here.Where(c => !others.ContainsKey(c.Id))],
            [.. others.Values.Where(c => !here.Any(h => h.Id == c.Id))],
            [.. both.Where(c => Essence(c) != Essence(others[c.Id]))]);
    }

    private static string Essence(Conclusion conclusion)
    {
        var duty = conclusion as Duty;
        var ways = conclusion is Keur.Law.Model.Route route ? route.Ways.SelectMany(w => w.Lines.Select(l => $"{w.Value} {l.Must} {Written(l.When)} {Written(l.Unless)}")) : [];
        return string.Join(
            '|',
            [
                Written(conclusion.When),
                .. conclusion.Unless.Select(u => Written(u.Formula)),
                .. ways,
                .. duty?.Roles.Select(r => r.Id) ?? [],
                .. duty?.Within.Select(w => $"{w.Length} {w.Event.Id}") ?? [],
                conclusion is Penalty penalty ? $"{penalty.Amount} {penalty.Share}" : string.Empty,
                conclusion.Prose.English,
            ]);
    }

    private static string Written(Formula? formula) => formula is null ? string.Empty : FormulaText.Of(formula);
}
