using System.Collections.Concurrent;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Comparing;

/// <summary>Two texts beside each other, over all systems possible under both. A pair takes seconds once, and is remembered.</summary>
internal sealed class ComparePages(LawShelf shelf)
{
    private readonly ConcurrentDictionary<(LawText Before, LawText After), Lazy<LawComparison>> _found = new();

    /// <summary>The page: what can be compared, and the comparison where two texts were named.</summary>
    public IResult Compare(string? from, string? to)
    {
        var texts = shelf.Library.BaseActs.OrderBy(a => a.Adopted).SelectMany(a => shelf.TextsOf(a.Id)).ToList();
        LawText? Named(string? spec) => texts.FirstOrDefault(t => LawPlaces.SpecOf(t) == spec);
        var compared = Named(from) is { } before && Named(to) is { } after && before != after ? Of(before, after) : null;
        return PageAnswer.Of<ComparePage>(new ComparedTexts(texts, from, to, compared));
    }

    /// <summary>What differs between two texts.</summary>
    public LawComparison Of(LawText before, LawText after) => _found.GetOrAdd((before, after), pair => new(() => Compare(pair))).Value;

    private LawComparison Compare((LawText Before, LawText After) pair)
    {
        AskedLaw Asked(LawText text) => shelf.Find(LawPlaces.SpecOf(text), out _)!.Asked;
        var (before, after) = (Asked(pair.Before), Asked(pair.After));
        var comparer = new LawComparer(before, after);
        string[] ids = [.. after.Text.Conclusions.Concat(before.Text.Conclusions).Where(c => c.IsNamed).Select(c => c.Id).Distinct()];
        return new LawComparison(before, after, [.. ids.Select(id => comparer.Compare(id, applied: false))], [], comparer.Classes(applied: false), new Matrix([], [], 0, IsComplete: true));
    }
}
