using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The possible systems that a comparison is about, and the questions they are told in.</summary>
internal sealed class Space
{
    /// <summary>Takes the possible systems, the facts that bear on the matter, and what is asked of them besides.</summary>
    public Space((Diagram Joined, IReadOnlySet<SharedFact> Facts) around, IEnumerable<Diagram> asked, DiagramStore store)
    {
        (Possible, Facts) = around;
        Levels = [.. asked.Append(Possible).SelectMany(store.Support).Distinct().Order()];
    }

    /// <summary>The possible systems.</summary>
    public Diagram Possible { get; }

    /// <summary>The facts that bear on the matter.</summary>
    public IReadOnlySet<SharedFact> Facts { get; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<int> Levels { get; }
}
