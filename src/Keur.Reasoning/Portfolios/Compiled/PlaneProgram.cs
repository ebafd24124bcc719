namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// The part of a net that some terms need, in the order in which it is worked out. What is worked out goes into registers, which are used again once nothing
/// needs them; the terms asked for keep theirs. Threads may share it.
/// </summary>
internal sealed class PlaneProgram
{
    private readonly Dictionary<int, int> _registers = [];

    /// <summary>Takes what some terms need.</summary>
    public PlaneProgram(PlaneNet net, IReadOnlyList<PlaneTerm> roots)
    {
        var needed = Needed(net, roots);
        var last = LastUses(net, needed, roots);
        var (free, steps, operands) = (new Stack<int>(), new List<PlaneStep>(), new List<int>());
        _registers[0] = 0;
        RegisterCount = 1;
        for (var at = 0; at < needed.Count; at++)
        {
            var node = net.Nodes[needed[at]];
            var codes = node.Terms.Select(CodeOf).ToList();
            var register = free.TryPop(out var again) ? again : RegisterCount++;
            _registers[needed[at]] = register;
            steps.Add(new PlaneStep(register, node.Input, operands.Count, codes.Count));
            operands.AddRange(codes);
            foreach (var gone in node.Terms.Select(t => t.Node).Append(needed[at]).Distinct().Where(n => last.TryGetValue(n, out var use) && use == at))
            {
                free.Push(_registers[gone]);
            }
        }

        (Steps, Operands, Nodes) = ([.. steps], [.. operands], needed);
        Roots = [.. roots.Select(CodeOf)];
    }

    /// <summary>Where the terms asked for are found.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<PlaneStep> Steps { get; }

    /// <summary>The node of each step.</summary>
    public IReadOnlyList<int> Nodes { get; }

    /// <summary>The terms of all steps, as <see cref="CodeOf"/> gives them.</summary>
    public int[] Operands { get; }

    /// <summary>How many registers there are; the first never holds.</summary>
    public int RegisterCount { get; }

    /// <summary>Where a term is found: twice its register, and one more for its opposite.</summary>
    public int CodeOf(PlaneTerm term) => (_registers[term.Node] << 1) | (term.IsOpposite ? 1 : 0);

    private static List<int> Needed(PlaneNet net, IEnumerable<PlaneTerm> roots)
    {
        var needed = new SortedSet<int>();
        var pending = new Stack<int>(roots.Select(r => r.Node));
        while (pending.TryPop(out var node))
        {
            if (node != 0 && needed.Add(node))
            {
                foreach (var term in net.Nodes[node].Terms)
                {
                    pending.Push(term.Node);
                }
            }
        }

        return [.. needed];
    }

    /// <summary>At which step a node is needed last; those asked for are not among them.</summary>
    private static Dictionary<int, int> LastUses(PlaneNet net, List<int> needed, IEnumerable<PlaneTerm> roots)
    {
        var last = new Dictionary<int, int>();
        for (var at = 0; at < needed.Count; at++)
        {
            foreach (var term in net.Nodes[needed[at]].Terms)
            {
                last[term.Node] = at;
            }
        }

        foreach (var kept in roots.Select(r => r.Node).Append(0))
        {
            last.Remove(kept);
        }

        return last;
    }
}
