using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Search;

/// <summary>A circuit of which is asked by search: each gate is written as clauses when something first rests on it (Tseitin, 1968).</summary>
/// <param name="conflicts">How many conflicts one question may take.</param>
internal sealed class SearchedCircuit(int conflicts) : Circuit, ISpaces<Wire>
{
    private readonly ClauseSearch _search = new();
    private readonly HashSet<int> _written = [];
    private readonly Dictionary<int, int[]> _supports = [];

    /// <inheritdoc/>
    public IReadOnlyList<int> Support(Wire f)
    {
        if (!_supports.TryGetValue(f.Node, out var levels))
        {
            levels = [.. Under(f).Select(LevelOf).OfType<int>().Order()];
            _supports.Add(f.Node, levels);
        }

        return levels;
    }

    /// <inheritdoc/>
    public bool CanHold(Wire f) => CanAllHold(f);

    /// <inheritdoc/>
    public bool DifferWithin(Wire space, Wire f, Wire g) => f != g && CanAllHold(space, And(And(f, g).Contrary, Or(f, g)));

    /// <inheritdoc/>
    public IReadOnlyList<Literal>? SatisfyingWithin(Wire space, (Wire F, bool Holds) first, (Wire G, bool Holds) second)
    {
        if (!CanAllHold(space, As(first.F, first.Holds), As(second.G, second.Holds)))
        {
            return null;
        }

        var levels = Support(space).Concat(Support(first.F)).Concat(Support(second.G)).Distinct();
        return [.. levels.Select(l => new Literal(l, _search.Found(Question(l).Node)))];
    }

    /// <inheritdoc/>
    public bool IsOtherwise(Wire space, Wire f, bool said, PartialAssignment known) =>
        CanAllHold([space, As(f, !said), .. known.Literals.Select(l => As(Question(l.Level), l.Value))]);

    /// <inheritdoc/>
    public bool HoldsOf(Wire f, Func<int, bool> system)
    {
        var holds = new Dictionary<int, bool> { [0] = false };
        bool Of(Wire wire) => holds[wire.Node] != wire.IsContrary;
        foreach (var node in Under(f))
        {
            var (first, second) = InputsOf(node);
            holds[node] = LevelOf(node) is { } level ? system(level) : Of(first) && Of(second);
        }

        return Of(f);
    }

    /// <summary>Nothing: a search does not count.</summary>
    public JointShares? Shares(Wire space, Wire f, Wire g) => null;

    /// <summary>Nothing: a search does not count.</summary>
    public double? Share(Wire space) => null;

    private static Wire As(Wire f, bool holds) => holds ? f : f.Contrary;

    /// <summary>Whether all can hold together.</summary>
    private bool CanAllHold(params ReadOnlySpan<Wire> wires)
    {
        var assumed = new List<int>(wires.Length);
        foreach (var wire in wires)
        {
            if (wire == Wire.Never)
            {
                return false;
            }

            Write(wire.Node);
            assumed.Add(wire.Code);
        }

        return _search.Solve([.. assumed.Where(c => c != Wire.Always.Code)], conflicts) ?? throw new SearchBudgetException(conflicts);
    }

    /// <summary>Writes a gate, and what it rests on, where that is not done yet.</summary>
    private void Write(int root)
    {
        if (root == 0 || _written.Contains(root))
        {
            return;
        }

        _search.Reserve(Count);
        foreach (var node in Under(new Wire(root << 1)).Where(n => _written.Add(n) && LevelOf(n) is null))
        {
            var (gate, (first, second)) = (node << 1, InputsOf(node));
            _search.Add(gate ^ 1, first.Code);
            _search.Add(gate ^ 1, second.Code);
            _search.Add(gate, first.Contrary.Code, second.Contrary.Code);
        }
    }
}
