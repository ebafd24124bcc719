using Keur.Law.Mutation;

namespace Keur.Reasoning.Mutation;

/// <summary>A mutant and what became of it.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Fate">What became of it.</param>
public sealed record MutantResult(Mutant Mutant, MutantFate Fate)
{
    /// <summary>Whether something noticed it.</summary>
    public bool IsCaught => Fate is not (MutantFate.Survives or MutantFate.IsTheSame);
}
