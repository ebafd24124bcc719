namespace Keur.Reasoning.Diagrams;

/// <summary>
/// The nodes of a store, each held once. A node is made after its children, so a child's index is always the smaller one; nodes never
/// change or move, so a diagram may be read on one thread while another adds nodes.
/// </summary>
internal sealed class NodeTable
{
    /// <summary>The level of the two constants: below every variable.</summary>
    public const int TerminalLevel = int.MaxValue;

    /// <summary>The largest budget the index arithmetic allows.</summary>
    public const int LargestBudget = 1 << 28;

    private const int Terminals = 2;
    private const int FirstCapacity = 256;

    // Beyond this, room that was taken is given up when everything is forgotten: to empty it takes longer than to take it anew.
    private const int LargestReused = 1 << 16;

    private readonly int budget;
    private DiagramNode[] nodes = new DiagramNode[FirstCapacity];

    // Open addressing: the index of a node, or 0 where free. Always twice as long as the nodes, so at most half full.
    private int[] slots = new int[2 * FirstCapacity];

    public NodeTable(int budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(budget);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(budget, LargestBudget);
        this.budget = budget;
        nodes[0] = new DiagramNode(TerminalLevel, 0, 0);
        nodes[1] = new DiagramNode(TerminalLevel, 1, 1);
        Count = Terminals;
    }

    /// <summary>The number of nodes, the two constants included.</summary>
    public int Count { get; private set; }

    /// <summary>How many nodes it may hold besides the constants.</summary>
    public int Budget => budget;

    public ref readonly DiagramNode this[int node] => ref nodes[node];

    /// <summary>Forgets all nodes but the constants, and keeps the room they took unless that is large.</summary>
    public void Clear()
    {
        if (nodes.Length > LargestReused)
        {
            nodes = [nodes[0], nodes[1], .. new DiagramNode[FirstCapacity - Terminals]];
            slots = new int[2 * FirstCapacity];
        }
        else
        {
            Array.Clear(slots);
        }

        Count = Terminals;
    }

    /// <summary>The node that decides on a level above both children, or the child where the two are the same.</summary>
    /// <exception cref="DiagramBudgetException">The node is new and the budget is used up.</exception>
    public int Make(int level, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        var sought = new DiagramNode(level, low, high);
        var slot = SlotOf(sought);
        return slots[slot] is var node and not 0 ? node : Add(sought, slot);
    }

    private int Add(DiagramNode node, int slot)
    {
        if (Count - Terminals >= budget)
        {
            throw new DiagramBudgetException(budget);
        }

        if (Count == nodes.Length)
        {
            Grow();
            slot = SlotOf(node);
        }

        nodes[Count] = node;
        slots[slot] = Count;
        return Count++;
    }

    private int SlotOf(in DiagramNode node)
    {
        var places = slots;
        var mask = places.Length - 1;
        var slot = (int)Hash(node) & mask;
        while (places[slot] is var held and not 0 && nodes[held] != node)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref nodes, 2 * nodes.Length);
        slots = new int[2 * nodes.Length];
        for (var node = Terminals; node < Count; node++)
        {
            slots[SlotOf(nodes[node])] = node;
        }
    }

    private static uint Hash(in DiagramNode node)
    {
        var mixed = ((uint)node.Low * 0x9E3779B1u) ^ ((uint)node.High * 0x85EBCA77u) ^ ((uint)node.Level * 0xC2B2AE3Du);
        mixed ^= mixed >> 15;
        mixed *= 0x2C1B3C6Du;
        return mixed ^ (mixed >> 13);
    }
}
