using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a duty beyond its conditions and citations: who bears it, its days and its lengths of time.</summary>
internal sealed class DutyMutants(LawText text, Duty duty)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All() => [.. Bearers(), .. Limits(), .. Terms(), .. Repeats(), .. Days()];

    private Mutant Make(MutationKind kind, Words words, Action apply, Action undo) => new(text, (duty, duty.Span), (kind, words), (apply, undo));

    private IEnumerable<Mutant> Bearers()
    {
        var roles = duty.Roles;
        return roles.Count < 2 ? [] : roles.Select((r, i) => Make(MutationKind.Point, FormulaChanges.LeftOut($"on {r.Id}"), () => duty.RolesInstead = ListEdit.Without(roles, i), () => duty.RolesInstead = null));
    }

    private IEnumerable<Mutant> Limits()
    {
        var limits = duty.Within;
        return limits.SelectMany((l, i) => Lengths.Of(l.Length).Select(x => Make(MutationKind.Threshold, FormulaChanges.Became($"`within {Lengths.Text(l.Length)}` became `within {Lengths.Text(x)}`"), () => duty.Within = ListEdit.With(limits, i, l with { Length = x }), () => duty.Within = limits))
            .Append(Make(MutationKind.Point, FormulaChanges.LeftOut($"within {Lengths.Text(l.Length)} of {l.Event.Id}"), () => duty.Within = ListEdit.Without(limits, i), () => duty.Within = limits)));
    }

    private IEnumerable<Mutant> Terms()
    {
        var terms = duty.For;
        return terms.SelectMany((t, i) => Lengths.Of(t.Length).Select(x => Make(MutationKind.Threshold, FormulaChanges.Became($"`for {Lengths.Text(t.Length)}` became `for {Lengths.Text(x)}`"), () => duty.For = ListEdit.With(terms, i, t with { Length = x }), () => duty.For = terms)));
    }

    private IEnumerable<Mutant> Repeats()
    {
        var every = duty.Every;
        return every is null ? [] : Lengths.Of(every).Select(x => Make(MutationKind.Threshold, FormulaChanges.Became($"`every {Lengths.Text(every)}` became `every {Lengths.Text(x)}`"), () => duty.Every = x, () => duty.Every = every));
    }

    private IEnumerable<Mutant> Days()
    {
        var by = duty.By;
        return by is not { } day ? [] : Lengths.Beside(day).Select(d => Make(MutationKind.Date, FormulaChanges.Became($"`by {day:yyyy-MM-dd}` became `by {d:yyyy-MM-dd}`"), () => duty.By = d, () => duty.By = by));
    }
}
