namespace Keur.Reasoning.Search;

/// <summary>
/// A condition in a circuit: a node, or where it does not hold. Twice the number of the node, and one more for its contrary; node 0 never holds, and so the
/// default never does. This is the numbering of AIGER (Biere, 2007).
/// </summary>
/// <param name="Code">The number.</param>
internal readonly record struct Wire(int Code)
{
    /// <summary>What always holds.</summary>
    public static readonly Wire Always = new(1);

    /// <summary>What never holds.</summary>
    public static readonly Wire Never;

    /// <summary>The node.</summary>
    public int Node => Code >> 1;

    /// <summary>Whether it holds where the node does not.</summary>
    public bool IsContrary => (Code & 1) != 0;

    /// <summary>What holds where this does not.</summary>
    public Wire Contrary => new(Code ^ 1);
}
