using Keur.Law;

namespace Keur.Reasoning.Proofs;

/// <summary>One run of the proofs that a law must pass to be used at all.</summary>
internal sealed class SoundnessCheck(ProofGround ground, Diagnostics diagnostics)
{
    private static readonly IProof[] Proofs = [new ReachableProof(), new NeverProof(), new RouteProof(), new DatedProof()];

    /// <summary>Runs them all.</summary>
    public void Run() => diagnostics.AddRange(Proofs.SelectMany(p => p.Try(ground)).Select(r => r.Finding).OfType<Diagnostic>());
}
