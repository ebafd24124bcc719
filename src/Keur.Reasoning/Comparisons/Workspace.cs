using Keur.Law.Versions;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Two laws drawn in one store. A store gives nothing back, so a long comparison takes a new one now and then.</summary>
internal sealed class Workspace
{
    /// <summary>Draws two laws.</summary>
    public Workspace(AskedLaw before, AskedLaw after, SharedSlots slots, int budget)
    {
        Store = new DiagramStore(budget);
        (Before, After) = (new ComparedSide(before, slots, Store), new ComparedSide(after, slots, Store));
        Cells = new CellMaker(slots, Store, Before, After);
    }

    /// <summary>The diagrams.</summary>
    public DiagramStore Store { get; }

    /// <summary>The first law.</summary>
    public ComparedSide Before { get; }

    /// <summary>The second law.</summary>
    public ComparedSide After { get; }

    /// <summary>What parts the systems.</summary>
    public CellMaker Cells { get; }
}
