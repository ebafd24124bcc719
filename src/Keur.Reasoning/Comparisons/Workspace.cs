using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Two laws worked out in one kind of values. A store of diagrams gives nothing back, so a long comparison takes a new one now and then.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class Workspace<T>
    where T : struct
{
    /// <summary>Works out two laws.</summary>
    public Workspace((ComparedLaw Before, ComparedLaw After) laws, SharedSlots slots, ISpaces<T> spaces)
    {
        Spaces = spaces;
        (Before, After) = (new ComparedSide<T>(laws.Before, slots, spaces), new ComparedSide<T>(laws.After, slots, spaces));
        Cells = new CellMaker<T>(slots, spaces, Before, After);
    }

    /// <summary>What conditions are asked of.</summary>
    public ISpaces<T> Spaces { get; }

    /// <summary>The first law.</summary>
    public ComparedSide<T> Before { get; }

    /// <summary>The second law.</summary>
    public ComparedSide<T> After { get; }

    /// <summary>What parts the systems.</summary>
    public CellMaker<T> Cells { get; }
}
