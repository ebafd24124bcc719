using Keur.Law;

namespace Keur.Reasoning.Proofs;

/// <summary>Every duty of an act in force gets a day, for whoever it is owed by.</summary>
internal sealed class DatedProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => true;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground) => ground.Text.IsAdopted
        ? ground.Text.Duties.Where(d => ground.Concerns(d)).Select(d => ground.Never(
            new Claim("dated", d.Id, d.Span),
            () => ground.Store.And(ground.Described(d), ground.Store.Not(ground.Logic.On(DateOnly.MaxValue).HasBegun(d))),
            found => new("no-day", Severity.Error, d.Span, new($"`{d.Id}` can be owed but never gets a day, for a system with: {found}.", $"`{d.Id}` kan gelden maar krijgt nooit een dag, bij een systeem met: {found}."), new("Give the phase of its first citation a `from` for this case.", "Geef de fase van de eerste bepaling een `from` voor dit geval."))))
        : [];
}
