using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Search;

/// <summary>
/// Conditions as a circuit of questions and of gates that hold where both their inputs do. Equal gates are one node. Unlike a diagram it never grows beyond
/// what was written, but it does not show by itself whether a condition can hold.
/// </summary>
internal class Circuit : IValues<Wire>
{
    private const int NoLevel = -1;

    private readonly List<(Wire First, Wire Second, int Level)> _nodes = [(default, default, NoLevel)];
    private readonly Dictionary<(Wire, Wire), Wire> _gates = [];
    private readonly Dictionary<int, Wire> _questions = [];

    /// <inheritdoc/>
    public Wire Always => Wire.Always;

    /// <summary>How many nodes there are.</summary>
    public int Count => _nodes.Count;

    /// <inheritdoc/>
    public bool IsNever(Wire f) => f == Wire.Never;

    /// <inheritdoc/>
    public bool IsAlways(Wire f) => f == Wire.Always;

    /// <inheritdoc/>
    public Wire Question(int atom)
    {
        if (!_questions.TryGetValue(atom, out var wire))
        {
            wire = Added(default, default, atom);
            _questions.Add(atom, wire);
        }

        return wire;
    }

    /// <inheritdoc/>
    public Wire Not(Wire f) => f.Contrary;

    /// <inheritdoc/>
    public Wire And(Wire f, Wire g)
    {
        if (f.Code > g.Code)
        {
            (f, g) = (g, f);
        }

        if (f == Wire.Never || f == g.Contrary)
        {
            return Wire.Never;
        }

        if (f == Wire.Always || f == g)
        {
            return g;
        }

        if (!_gates.TryGetValue((f, g), out var wire))
        {
            wire = Added(f, g, NoLevel);
            _gates.Add((f, g), wire);
        }

        return wire;
    }

    /// <inheritdoc/>
    public Wire Or(Wire f, Wire g) => And(f.Contrary, g.Contrary).Contrary;

    /// <inheritdoc/>
    public Wire AndAll(ReadOnlySpan<Wire> operands)
    {
        var all = Wire.Always;
        foreach (var operand in operands)
        {
            all = And(all, operand);
        }

        return all;
    }

    /// <inheritdoc/>
    public Wire OrAll(ReadOnlySpan<Wire> operands)
    {
        var any = Wire.Never;
        foreach (var operand in operands)
        {
            any = Or(any, operand);
        }

        return any;
    }

    /// <summary>The question a node is; null where it is a gate, or never holds.</summary>
    public int? LevelOf(int node) => _nodes[node].Level is var level and not NoLevel ? level : null;

    /// <summary>The inputs of a gate.</summary>
    public (Wire First, Wire Second) InputsOf(int node) => (_nodes[node].First, _nodes[node].Second);

    /// <summary>The nodes a condition rests on, itself included, each after its inputs; without the one that never holds.</summary>
    public List<int> Under(Wire f)
    {
        var nodes = new List<int>();
        var seen = new HashSet<int> { 0 };
        var open = new Stack<(int Node, bool IsDone)>();
        open.Push((f.Node, false));
        while (open.TryPop(out var at))
        {
            if (at.IsDone)
            {
                nodes.Add(at.Node);
            }
            else if (seen.Add(at.Node))
            {
                open.Push((at.Node, true));
                if (LevelOf(at.Node) is null)
                {
                    open.Push((_nodes[at.Node].First.Node, false));
                    open.Push((_nodes[at.Node].Second.Node, false));
                }
            }
        }

        return nodes;
    }

    private Wire Added(Wire first, Wire second, int level)
    {
        _nodes.Add((first, second, level));
        return new Wire((_nodes.Count - 1) << 1);
    }
}
