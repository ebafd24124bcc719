using Keur.Law.Model;
using Keur.Reasoning.Proofs;

namespace Keur.Reasoning.Mutation;

/// <summary>The state of the claims about a text that a mutant is tried by: what must never be, what can be reached, days, routes, penalties; readings as taken.</summary>
internal static class ProofMark
{
    private static readonly IProof[] Proofs = [new NeverProof(), new ReachableProof(), new RouteProof(), new DatedProof(), new PunishedProof()];

    /// <summary>The claims that are not proved.</summary>
    /// <param name="text">The text.</param>
    /// <param name="concerns">Which subjects are of interest.</param>
    public static HashSet<(string Kind, string Subject, ProofState State)> Of(LawText text, Func<object, bool> concerns)
    {
        var ground = new ProofGround(TextProof.ReasonerOf(text, [])) { Concerns = concerns };
        return Proofs.SelectMany(p => p.Try(ground)).Where(r => r.State != ProofState.Proved).Select(r => (r.Claim.Kind, r.Claim.Subject, r.State)).ToHashSet();
    }
}
