using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The possible systems that a comparison is about, and the questions they are told in.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class Space<T>
    where T : struct
{
    /// <summary>Takes the possible systems, the facts that bear on the matter, and what is asked of them besides.</summary>
    public Space((T Joined, IReadOnlySet<SharedFact> Facts) around, IEnumerable<T> asked, ISpaces<T> spaces)
    {
        (Possible, Facts) = around;
        Levels = [.. asked.Append(Possible).SelectMany(spaces.Support).Distinct().Order()];
    }

    /// <summary>The possible systems.</summary>
    public T Possible { get; }

    /// <summary>The facts that bear on the matter.</summary>
    public IReadOnlySet<SharedFact> Facts { get; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<int> Levels { get; }
}
