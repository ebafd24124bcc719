using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a phase beyond its conditions: its days moved or left out, and what it covers.</summary>
internal sealed class PhaseMutants(LawText text, Phase phase)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All()
    {
        var starts = phase.Starts;
        return
        [
            .. starts.SelectMany((s, i) => s.Day is { } day ? Lengths.Beside(day).Select(d => Make((MutationKind.Date, FormulaChanges.Became($"`from {day:yyyy-MM-dd}` became `from {d:yyyy-MM-dd}`")), ListEdit.With(starts, i, s with { Day = d }))) : []),
            .. starts.SelectMany((s, i) => starts.Count > 1 ? [Make((MutationKind.Point, FormulaChanges.LeftOut($"from {s.Day:yyyy-MM-dd}")), ListEdit.Without(starts, i))] : Array.Empty<Mutant>()),
            .. ReachChanges.Of(phase.Covers).Select(r => new Mutant(text, (phase, phase.Span), (r.Kind, r.Words), (() => phase.CoversInstead = r.Reach, () => phase.CoversInstead = null)) { ChangesReach = true }),
        ];
    }

    private Mutant Make((MutationKind, Words) what, IReadOnlyList<PhaseStart> changed)
    {
        var starts = phase.Starts;
        return new Mutant(text, (phase, phase.Span), what, (() => phase.Starts = changed, () => phase.Starts = starts));
    }
}
