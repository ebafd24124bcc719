using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>The class outside the act, and the class that holds when no other does, are never reported together with another.</summary>
internal sealed class ClassesApartProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => true;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground) =>
        from alone in ground.Text.Classes
        where alone.Name is { Outside: true } or { Otherwise: true }
        from other in ground.Text.Classes
        where other != alone && !(alone.Name!.Otherwise && other.Name!.Outside)
        select Apart(ground, alone, other);

    private static ProofResult Apart(ProofGround ground, Group alone, Group other) => ground.Never(
        new Claim("apart", $"{alone.Id} and {other.Id}", alone.Span),
        () => ground.Store.And(ground.Logic.Reported(alone), ground.Logic.Reported(other)),
        found => new("classes-together", Severity.Error, alone.Span, new($"`{alone.Id}` and `{other.Id}` are both reported, for a system with: {found}.", $"`{alone.Id}` en `{other.Id}` worden samen gemeld, bij een systeem met: {found}.")));
}
