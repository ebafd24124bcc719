namespace Keur.Reasoning.Comparisons;

/// <summary>What is asked of a system under one of two laws.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
/// <param name="Possible">The systems possible under that law, as far as they bear on it.</param>
/// <param name="Parts">What has to hold for it, one after the other: where one does not, the rest does not matter.</param>
internal sealed record Claim<T>(T Possible, IReadOnlyList<T> Parts)
    where T : struct;
