using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>One run of the proofs that a law must pass to be used at all.</summary>
internal sealed class SoundnessCheck(ProofGround ground, Diagnostics diagnostics)
{
    private static readonly IProof[] Proofs = [new ReachableProof(), new NeverProof(), new RouteProof(), new DatedProof()];

    /// <summary>Runs them all.</summary>
    public void Run()
    {
        // What a reading rules out can hold on its other side; the proofs of every side look at that.
        var onASide = ground.Text.Conclusions.Where(ReadsAReading).Select(c => c.Span).ToHashSet();
        var found = Proofs.SelectMany(p => p.Try(ground)).Where(r => r.Finding is not null && !(r.Finding.Code == "never-holds" && onASide.Contains(r.Finding.Span)));
        diagnostics.AddRange(found.Select(r => r.Finding!));
    }

    private static bool ReadsAReading(Conclusion conclusion) =>
        FormulaWalk.FormulasOf(conclusion).SelectMany(FormulaWalk.All).Any(f => f is ReadingFormula);
}
