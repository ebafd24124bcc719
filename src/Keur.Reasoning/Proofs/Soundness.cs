using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>Checks of a text that take reasoning: nothing that can never hold, no duty without a day, no route with two ways prescribed or none, no `never` that can be.</summary>
public static class Soundness
{
    /// <summary>Checks a text; what is wrong goes to the diagnostics, each with the smallest counterexample.</summary>
    public static void Check(LawText text, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reasoner = new Reasoner(text, text.Since ?? text.Act.Adopted ?? DateOnly.MaxValue);
        new SoundnessCheck(new ProofGround(reasoner), diagnostics).Run();
    }
}
