using System.Runtime.InteropServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>
/// The working memory of one walk over a diagram: which nodes were met, a number for each, a stack and an order. A walk stamps the nodes
/// it meets with its own number, so starting a new one clears nothing.
/// </summary>
internal sealed class NodeMarks
{
    private Mark[] marks = [];
    private int[] stack = new int[64];
    private int[] order = new int[64];
    private int depth;
    private int ordered;
    private int walk;

    /// <summary>The nodes put in order during this walk.</summary>
    public ReadOnlySpan<int> Order => order.AsSpan(0, ordered);

    /// <summary>Starts a walk over nodes up to and including <paramref name="root"/>.</summary>
    public void Begin(int root)
    {
        if (root >= marks.Length)
        {
            marks = new Mark[Math.Max(64, 2 * root)];
            walk = 0;
        }
        else if (walk == int.MaxValue)
        {
            Array.Clear(marks);
            walk = 0;
        }

        walk++;
        depth = 0;
        ordered = 0;
    }

    /// <summary>Marks a node as met; false where this walk met it before.</summary>
    public bool Visit(int node)
    {
        ref var mark = ref marks[node];
        if (mark.Walk == walk)
        {
            return false;
        }

        mark.Walk = walk;
        return true;
    }

    /// <summary>The number this walk keeps for a node it has met.</summary>
    public ref int Value(int node) => ref marks[node].Value;

    public void Push(int entry)
    {
        if (depth == stack.Length)
        {
            Array.Resize(ref stack, 2 * depth);
        }

        stack[depth++] = entry;
    }

    public bool TryPop(out int entry)
    {
        if (depth == 0)
        {
            entry = 0;
            return false;
        }

        entry = stack[--depth];
        return true;
    }

    public void Append(int node)
    {
        if (ordered == order.Length)
        {
            Array.Resize(ref order, 2 * ordered);
        }

        order[ordered++] = node;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Mark
    {
        public int Walk;
        public int Value;
    }
}
