using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Which provision stands beside another.</summary>
/// <param name="text">The text.</param>
internal sealed class Neighbours(LawText text)
{
    private readonly ILookup<Citation?, Citation> _siblings = text.Provisions.ToLookup(p => p.Parent);

    /// <summary>The next provision of the same rank, else the one before; null where it stands alone, or the text has no such provision.</summary>
    public Citation? Of(Citation provision)
    {
        var siblings = _siblings[provision.Parent].ToList();
        var place = siblings.IndexOf(provision);
        return place < 0 || siblings.Count == 1 ? null : siblings[place + 1 < siblings.Count ? place + 1 : place - 1];
    }

    /// <summary>Citations with each in turn moved to the provision beside it.</summary>
    public IEnumerable<(IReadOnlyList<Citation> Cites, Words Words)> Shifts(IReadOnlyList<Citation> cites) =>
        cites.Select((cite, i) => (Cite: cite, Place: i, Beside: Of(cite))).Where(c => c.Beside is not null)
            .Select(c => ((IReadOnlyList<Citation>)[.. cites.Select((x, i) => i == c.Place ? c.Beside!.Value : x)], FormulaChanges.Became($"`@ {c.Cite}` became `@ {c.Beside}`")));
}
