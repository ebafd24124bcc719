using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>
/// Proves or refutes what must be so of a text. What must hold on every side of its readings is tried under those taken and under each other side in turn;
/// of the rest, what fails under those taken is tried on the other sides until it holds.
/// </summary>
public static class TextProof
{
    private static readonly IProof[] Proofs =
        [new NeverProof(), new ClassesApartProof(), new ReachableProof(), new QuestionProof(), new DeadPartsProof(), new UsedProof(), new DatedProof(), new PunishedProof(), new RouteProof()];

    /// <summary>Tries every claim; one result for each, and one more for each side of a reading on which it is refuted.</summary>
    public static IReadOnlyList<ProofResult> Run(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var taken = new ProofGround(ReasonerOf(text, []));
        var results = Proofs.ToDictionary(p => p, p => p.Try(taken).ToList());
        foreach (var side in text.Readings.Select(r => new Dictionary<string, bool> { [r.Id] = !r.Taken }))
        {
            var ground = new ProofGround(ReasonerOf(text, side));
            foreach (var (proof, found) in results)
            {
                Again(proof, ground, found, side);
            }
        }

        return [.. results.SelectMany(r => r.Value)];
    }

    /// <summary>A text on sides of its readings, on its first day: no claim depends on the day asked about.</summary>
    internal static Reasoner ReasonerOf(LawText text, Dictionary<string, bool> side) => new(text, text.Since ?? text.Act.Adopted ?? DateOnly.MaxValue, side);

    private static void Again(IProof proof, ProofGround ground, List<ProofResult> found, Dictionary<string, bool> side)
    {
        if (proof.OnEverySide)
        {
            found.AddRange(proof.Try(ground).Where(r => r.State != ProofState.Proved).Select(r => r with { Readings = side }));
        }
        else if (found.Exists(r => r.State == ProofState.Refuted))
        {
            var now = proof.Try(ground).Where(r => r.State == ProofState.Proved).DistinctBy(r => r.Claim).ToDictionary(r => r.Claim);
            for (var i = 0; i < found.Count; i++)
            {
                found[i] = found[i].State == ProofState.Refuted && now.TryGetValue(found[i].Claim, out var proved) ? proved with { Readings = side } : found[i];
            }
        }
    }
}
