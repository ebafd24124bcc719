namespace Keur.Reasoning.Mutation;

/// <summary>What became of a mutant.</summary>
public enum MutantFate
{
    /// <summary>An example comes out otherwise.</summary>
    FailsExample,

    /// <summary>A claim about the text that was proved is not any more.</summary>
    FailsProof,

    /// <summary>The page about coverage would be another.</summary>
    ChangesCoverage,

    /// <summary>It is no law any more: a conclusion depends on itself.</summary>
    IsNoLaw,

    /// <summary>It is the same law, proved by diagrams or by what is reached: no answer to any case is otherwise.</summary>
    IsTheSame,

    /// <summary>Nothing notices it.</summary>
    Survives,
}
