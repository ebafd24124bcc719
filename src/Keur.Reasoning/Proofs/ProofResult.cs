using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>A claim about a text, proved or refuted.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="State">What became of it.</param>
public sealed record ProofResult(Claim Claim, ProofState State)
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public Diagnostic? Finding { get; init; }

    /// <summary>The answers of a possible system that refutes it, of which every system with these answers does; null where none can.</summary>
    public IReadOnlyList<Answer>? System { get; init; }

    /// <summary>The sides of readings under which it is so, where they are not those taken.</summary>
    public IReadOnlyDictionary<string, bool> Readings { get; init; } = new Dictionary<string, bool>();
}
