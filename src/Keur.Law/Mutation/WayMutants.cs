using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a way of a route beyond its conditions and citations: each of its lines left out, and each `must` and `may` swapped.</summary>
internal sealed class WayMutants(LawText text, Way way)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All()
    {
        var lines = way.Lines;
        return lines.SelectMany((l, i) => new[]
        {
            Make(l, (MutationKind.Operator, FormulaChanges.Became(l.Must ? "`must` became `may`" : "`may` became `must`")), ListEdit.With(lines, i, l with { Must = !l.Must })),
            Make(l, (MutationKind.Point, FormulaChanges.LeftOut($"{(l.Must ? "must" : "may")} {way.Value}")), ListEdit.Without(lines, i)),
        });
    }

    private Mutant Make(WayLine line, (MutationKind, Words) what, IReadOnlyList<WayLine> changed)
    {
        var lines = way.Lines;
        return new Mutant(text, (way, line.Span), what, (() => way.Lines = changed, () => way.Lines = lines));
    }
}
