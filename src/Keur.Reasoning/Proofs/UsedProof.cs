using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>Every helper is read by something other than a `never`. One that is not is noted: an act may define what follows elsewhere, as a presumption.</summary>
internal sealed class UsedProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => false;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground)
    {
        var nevers = ground.Text.Invariants.Where(i => !i.Assumed).Select(i => i.Formula).ToHashSet();
        var read = FactUse.Formulas(ground.Text).Where(f => !nevers.Contains(f)).SelectMany(FormulaWalk.Conclusions).ToHashSet();
        return ground.Text.Rules.Where(r => r.Kind == ConclusionKind.Helper).Select(r => Of(r, read.Contains(r)));
    }

    private static ProofResult Of(Rule rule, bool read)
    {
        var claim = new Claim("used", rule.Id, rule.Span);
        return read ? new ProofResult(claim, ProofState.Proved) : new ProofResult(claim, ProofState.Noted)
        {
            Finding = new("unread", Severity.Note, rule.Span, new($"Nothing reads `{rule.Id}`: no answer tells of it, only who asks for it by name hears of it.", $"Niets leest `{rule.Id}`: geen antwoord vertelt ervan, alleen wie er bij naam om vraagt hoort ervan.")),
        };
    }
}
