using Keur.Law;

namespace Keur.Reasoning.Proofs;

/// <summary>What the law files say must never hold never does.</summary>
internal sealed class NeverProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => true;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground) => ground.Text.Invariants.Where(i => !i.Assumed && ground.Concerns(i)).Select(i => ground.Never(
        new Claim("never", i.Id, i.Span),
        () => ground.Logic.Exact.Of(i.Formula),
        found => new("never-fails", Severity.Error, i.Span, new($"`{i.Id}` can be, for a system with: {found}.", $"`{i.Id}` kan wel, bij een systeem met: {found}."))));
}
