using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a penalty beyond its conditions and citations: its amount, its share, and what it punishes.</summary>
internal sealed class PenaltyMutants(LawText text, Penalty penalty)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All() => [.. Amounts(), .. Shares(), .. Reaches()];

    private Mutant Make((MutationKind, Words) what, Action apply, Action undo) => new(text, (penalty, penalty.Span), what, (apply, undo));

    private IEnumerable<Mutant> Amounts()
    {
        var amount = penalty.Amount;
        return Beside(amount).Select(a => Make((MutationKind.Amount, FormulaChanges.Became($"`EUR {amount}` became `EUR {a}`")), () => penalty.Amount = a, () => penalty.Amount = amount));
    }

    private IEnumerable<Mutant> Shares()
    {
        var share = penalty.Share;
        return Beside(share).Select(s => Make((MutationKind.Amount, FormulaChanges.Became($"`{share} %` became `{s} %`")), () => penalty.Share = s, () => penalty.Share = share));
    }

    private IEnumerable<Mutant> Reaches()
    {
        var reach = penalty.For;
        return reach is null ? [] : ReachChanges.Of(reach).Select(r => new Mutant(text, (penalty, penalty.Span), (r.Kind, r.Words), (() => penalty.For = r.Reach, () => penalty.For = reach)) { ChangesReach = true });
    }

    private static IEnumerable<decimal> Beside(decimal? number) => number is { } n ? [n + 1, n - 1] : [];
}
