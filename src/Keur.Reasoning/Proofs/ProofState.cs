namespace Keur.Reasoning.Proofs;

/// <summary>What became of a claim.</summary>
public enum ProofState
{
    /// <summary>It holds for every possible system.</summary>
    Proved,

    /// <summary>It does not hold.</summary>
    Refuted,

    /// <summary>It does not hold, which is worth knowing and no mistake of the law files.</summary>
    Noted,

    /// <summary>Deciding it takes more than the budget.</summary>
    BeyondBudget,
}
