using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Mutation;

namespace Keur.Reasoning.Proofs;

/// <summary>No point and no exception is dead: without it, something would be otherwise for some possible system.</summary>
internal sealed class DeadPartsProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => false;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground)
    {
        var (changes, difference) = (new FormulaChanges(ground.Text), new SlotDifference(ground));
        return ground.Text.Conclusions.SelectMany(FormulaSlots.Of).SelectMany(s => Exception(s, difference).Concat(Points(s, changes, difference)));
    }

    private static IEnumerable<ProofResult> Exception(FormulaSlot slot, SlotDifference difference) => slot.IsException
        ? [Alive(new Claim("exception", $"{slot.Owner} unless {FormulaText.Of(slot.Formula)}", slot.Span), () => difference.Matters(slot, null))]
        : [];

    private static IEnumerable<ProofResult> Points(FormulaSlot slot, FormulaChanges changes, SlotDifference difference) => changes.Of(slot.Formula)
        .Where(c => c is { Label: not null, Kind: MutationKind.Point or MutationKind.Conjunct })
        .Select(c => Point(c.Kind, Alive(new Claim("point", $"{slot.Owner} ({c.Label!.Trim('(', ')')})", c.Span ?? slot.Span), () => difference.Matters(slot, c.Formula))));

    // A point among those that must all hold may say again what another, or the question of another, takes for granted: acts do.
    private static ProofResult Point(MutationKind kind, ProofResult result) => kind == MutationKind.Conjunct && result.State == ProofState.Refuted
        ? result with
        {
            State = ProofState.Noted,
            Finding = new("says-again", Severity.Note, result.Claim.Span, new($"`{result.Claim.Subject}` says what the rest takes for granted: without it nothing would be otherwise.", $"`{result.Claim.Subject}` zegt wat de rest al aanneemt: zonder zou niets anders zijn.")),
        }
        : result;

    private static ProofResult Alive(Claim claim, Func<bool> matters) => ProofGround.Can(claim, matters, () => new(
        "dead",
        Severity.Error,
        claim.Span,
        new($"`{claim.Subject}` is dead: without it nothing would be otherwise.", $"`{claim.Subject}` is dood: zonder zou niets anders zijn."),
        new("Leave it out, or mend what settles it already.", "Laat het weg, of herstel wat het al beslist.")));
}
