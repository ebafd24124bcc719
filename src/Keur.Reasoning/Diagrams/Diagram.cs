namespace Keur.Reasoning.Diagrams;

/// <summary>
/// A Boolean function held in a <see cref="DiagramStore"/>. Within one store, two diagrams are equal exactly when their functions are.
/// The default value is <see cref="False"/>; the handle means nothing in another store.
/// </summary>
internal readonly record struct Diagram(int Node)
{
    /// <summary>The function that never holds.</summary>
    public static readonly Diagram False = new(0);

    /// <summary>The function that always holds.</summary>
    public static readonly Diagram True = new(1);

    /// <summary>Whether the function is constant.</summary>
    public bool IsTerminal => Node <= 1;
}
