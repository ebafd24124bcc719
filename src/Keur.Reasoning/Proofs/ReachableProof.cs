using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>Every class, role, rule, duty, flag, route, way and penalty can hold for some possible system, as it is reported.</summary>
internal sealed class ReachableProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => false;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground) => ground.Text.Conclusions.Where(c => IsGiven(c) && ground.Concerns(c)).Select(c => ProofGround.Can(
        new Claim("reachable", c.Id, c.Span),
        () => ground.CanBe(ground.Logic.Reported(c)),
        () => new(
            "never-holds",
            Severity.Error,
            c.Span,
            new($"`{c.Id}` can never hold.", $"`{c.Id}` kan nooit gelden."),
            new("Its condition contradicts itself, a gate, or one of its exceptions.", "De voorwaarde spreekt zichzelf, een poort of een uitzondering tegen."))));

    // A class or a role of the vocabulary of which the act says nothing is not of the act.
    private static bool IsGiven(Conclusion conclusion) => conclusion is not Group { Grounds.Count: 0, Name: not { Otherwise: true } };
}
