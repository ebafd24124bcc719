using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a spare beyond its conditions: its ends moved or left out, and what it spares.</summary>
internal sealed class SpareMutants(LawText text, Spare spare)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All()
    {
        var ends = spare.Until;
        return
        [
            .. ends.SelectMany((e, i) => e.Day is { } day ? Lengths.Beside(day).Select(d => Make((MutationKind.Date, FormulaChanges.Became($"`until {day:yyyy-MM-dd}` became `until {d:yyyy-MM-dd}`")), ListEdit.With(ends, i, e with { Day = d }))) : []),
            .. ends.Select((e, i) => Make((MutationKind.Point, FormulaChanges.LeftOut($"until {e.Event?.Id ?? e.Day?.ToString("yyyy-MM-dd")}")), ListEdit.Without(ends, i))),
            .. ReachChanges.Of(spare.From).Select(r => new Mutant(text, (spare, spare.Span), (r.Kind, r.Words), (() => spare.FromInstead = r.Reach, () => spare.FromInstead = null)) { ChangesReach = true }),
        ];
    }

    private Mutant Make((MutationKind, Words) what, IReadOnlyList<SpareEnd> changed)
    {
        var ends = spare.Until;
        return new Mutant(text, (spare, spare.Span), what, (() => spare.Until = changed, () => spare.Until = ends));
    }
}
