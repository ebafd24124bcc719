using System.Runtime.InteropServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Boolean functions over variables named by a level, kept as reduced ordered decision diagrams. A smaller level is tested first; levels
/// may have gaps and may appear in any order. Equal functions are one node, so equality, tautology and contradiction cost nothing.
/// One thread builds; any thread may meanwhile read the diagrams it was handed (<c>Decide</c>, <c>Count</c>, paths, implicants).
/// Nodes are not given back one by one: a store lives as long as the question it answers, and may then be cleared for another.
/// </summary>
internal sealed partial class DiagramStore : ISpaces<Diagram>
{
    private readonly NodeTable nodes;
    private readonly OperationCache cache = new();
    private NodeMarks? spareMarks;

    /// <param name="nodeBudget">How many nodes the store may hold besides the two constants: 1 to 2^28.</param>
    public DiagramStore(int nodeBudget) => nodes = new NodeTable(nodeBudget);

    /// <summary>Forgets every diagram; whoever still holds one may not use it again.</summary>
    public void Clear()
    {
        nodes.Clear();
        cache.Clear();
        supports.Clear();
    }

    /// <summary>How many nodes the store holds now, not counting the two constants.</summary>
    public int NodeTotal => nodes.Count - 2;

    /// <inheritdoc/>
    public Diagram Always => Diagram.True;

    /// <inheritdoc/>
    public bool IsNever(Diagram f) => f == Diagram.False;

    /// <inheritdoc/>
    public bool IsAlways(Diagram f) => f == Diagram.True;

    /// <inheritdoc/>
    public Diagram Question(int atom) => Variable(atom);

    /// <summary>The function that is the variable itself.</summary>
    /// <param name="level">From 0 to 2^31-2.</param>
    public Diagram Variable(int level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfEqual(level, NodeTable.TerminalLevel);
        return new Diagram(nodes.Make(level, Diagram.False.Node, Diagram.True.Node));
    }

    /// <summary>The function that holds exactly where the literal does.</summary>
    public Diagram Of(Literal literal)
    {
        var variable = Variable(literal.Level);
        return literal.Value ? variable : Not(variable);
    }

    /// <summary>The level a diagram tests first; <see cref="int.MaxValue"/> for the two constants.</summary>
    public int LevelOf(Diagram f) => nodes[Own(f)].Level;

    /// <summary>What remains where the first variable is false; a constant remains itself.</summary>
    public Diagram Low(Diagram f) => new(nodes[Own(f)].Low);

    /// <summary>What remains where the first variable is true; a constant remains itself.</summary>
    public Diagram High(Diagram f) => new(nodes[Own(f)].High);

    // Catches most handles of another store; the rest are indistinguishable numbers.
    private int Own(Diagram f) =>
        (uint)f.Node < (uint)nodes.Count ? f.Node : throw new ArgumentException("The diagram is not of this store.", nameof(f));

    private NodeMarks BeginWalk(Diagram root)
    {
        var marks = Interlocked.Exchange(ref spareMarks, null) ?? new NodeMarks();
        marks.Begin(Math.Max(Own(root), Diagram.True.Node));
        return marks;
    }

    private void EndWalk(NodeMarks marks) => Volatile.Write(ref spareMarks, marks);

    /// <summary>
    /// Puts the nodes below a root in order, children first and constants left out. A node's value becomes the child its answer leads to,
    /// or -1 where there is no answer; what only the other child reaches is left out. The constants' values are themselves.
    /// </summary>
    private ReadOnlySpan<int> ChildrenFirst(NodeMarks marks, Diagram root, Func<int, bool?>? answers = null)
    {
        for (var terminal = 0; terminal <= 1; terminal++)
        {
            marks.Visit(terminal);
            marks.Value(terminal) = terminal;
        }

        marks.Push(root.Node);
        while (marks.TryPop(out var entry))
        {
            // A complemented entry is a node whose children are done.
            if (entry < 0)
            {
                marks.Append(~entry);
            }
            else if (marks.Visit(entry))
            {
                Expand(marks, entry, answers?.Invoke(nodes[entry].Level));
            }
        }

        return marks.Order;
    }

    private void Expand(NodeMarks marks, int node, bool? answer)
    {
        var (_, low, high) = nodes[node];
        marks.Push(~node);
        if (answer is { } known)
        {
            marks.Value(node) = known ? high : low;
            marks.Push(known ? high : low);
            return;
        }

        marks.Value(node) = -1;
        marks.Push(high);
        marks.Push(low);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Frame
    {
        public int F;
        public int G;
        public int H;
        public int Level;
        public int Low;
    }
}
