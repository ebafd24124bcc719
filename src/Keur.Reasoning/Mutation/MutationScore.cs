namespace Keur.Reasoning.Mutation;

/// <summary>How many mutants were caught of those that are another law.</summary>
/// <param name="Caught">How many something noticed.</param>
/// <param name="Survived">How many nothing noticed.</param>
/// <param name="Same">How many are the same law, which count neither way.</param>
public sealed record MutationScore(int Caught, int Survived, int Same)
{
    /// <summary>The share caught, from 0 to 1; 1 where there was nothing to catch.</summary>
    public double Share => Caught + Survived == 0 ? 1 : (double)Caught / (Caught + Survived);

    /// <summary>The score of results.</summary>
    public static MutationScore Of(IReadOnlyCollection<MutantResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new(results.Count(r => r.IsCaught), results.Count(r => r.Fate == MutantFate.Survives), results.Count(r => r.Fate == MutantFate.IsTheSame));
    }
}
