using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a way of a route beyond its conditions and citations: each of its lines left out, each `must` and `may` swapped, what each line cites shifted.</summary>
internal sealed class WayMutants(LawText text, Way way, Neighbours neighbours)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All()
    {
        var lines = way.Lines;
        return lines.SelectMany((l, i) => (IEnumerable<Mutant>)
        [
            Make(l, (MutationKind.Operator, FormulaChanges.Became(l.Must ? "`must` became `may`" : "`may` became `must`")), ListEdit.With(lines, i, l with { Must = !l.Must })),
            Make(l, (MutationKind.Point, FormulaChanges.LeftOut($"{(l.Must ? "must" : "may")} {way.Value}")), ListEdit.Without(lines, i)),
            .. neighbours.Shifts(l.Cites).Select(s => Make(l, (MutationKind.Citation, s.Words), ListEdit.With(lines, i, l with { Cites = s.Cites }))),
        ]);
    }

    private Mutant Make(WayLine line, (MutationKind, Words) what, IReadOnlyList<WayLine> changed)
    {
        var lines = way.Lines;
        return new Mutant(text, (way, line.Span), what, (() => Set(changed, CitesOf(changed)), () => Set(lines, null)));
    }

    private void Set(IReadOnlyList<WayLine> lines, IReadOnlyList<Citation>? cites) => (way.Lines, way.CitesInstead) = (lines, cites);

    // A way cites what its lines cite; where none of them does, what its route cites.
    private IReadOnlyList<Citation> CitesOf(IReadOnlyList<WayLine> lines)
    {
        IReadOnlyList<Citation> cites = [.. lines.SelectMany(l => l.Cites).Distinct()];
        return cites.Count > 0 ? cites : way.Route.Cites;
    }
}
