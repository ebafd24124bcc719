namespace Keur.Reasoning.Proofs;

/// <summary>One kind of claim about a text.</summary>
internal interface IProof
{
    /// <summary>Whether it must hold under both sides of every reading; else it is enough that it does under one, as for what a reading itself opens or closes.</summary>
    bool OnEverySide { get; }

    /// <summary>The claims, each tried.</summary>
    IEnumerable<ProofResult> Try(ProofGround ground);
}
