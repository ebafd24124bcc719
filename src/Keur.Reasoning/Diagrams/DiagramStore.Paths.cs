namespace Keur.Reasoning.Diagrams;

/// <content>Ways to make a function hold.</content>
internal sealed partial class DiagramStore
{
    /// <summary>
    /// Values that together make the function hold, whatever the variables not named are; false wherever a choice is left, taken from the
    /// first level down. Null where nothing makes it hold, empty where everything does.
    /// </summary>
    public IReadOnlyList<Literal>? Satisfying(Diagram f)
    {
        if (f == Diagram.False)
        {
            return null;
        }

        var path = new List<Literal>();
        for (var node = Own(f); node > True;)
        {
            var (level, low, high) = nodes[node];
            path.Add(new Literal(level, low == False));
            node = low == False ? high : low;
        }

        return path;
    }

    /// <summary>Values that together make the function hold, whatever the variables not named are, at the least cost; null where nothing makes it hold.</summary>
    /// <param name="f">The function.</param>
    /// <param name="cost">What it costs that the variable at a level has a value; not less than nothing.</param>
    public IReadOnlyList<Literal>? Cheapest(Diagram f, Func<Literal, int> cost)
    {
        if (f == Diagram.False)
        {
            return null;
        }

        const int Never = int.MaxValue / 2;
        var least = new Dictionary<int, int> { [False] = Never, [True] = 0 };
        var marks = BeginWalk(f);
        int[] order = [.. ChildrenFirst(marks, f)];
        EndWalk(marks);
        int Along(int node, bool value) =>
            Math.Min(Never, least[value ? nodes[node].High : nodes[node].Low] + cost(new Literal(nodes[node].Level, value)));
        foreach (var node in order)
        {
            least[node] = Math.Min(Along(node, value: false), Along(node, value: true));
        }

        var path = new List<Literal>();
        for (var node = f.Node; node > True;)
        {
            var value = Along(node, value: true) < Along(node, value: false);
            path.Add(new Literal(nodes[node].Level, value));
            node = value ? nodes[node].High : nodes[node].Low;
        }

        return path;
    }

    /// <summary>
    /// Every path to "holds", false before true: the paths exclude one another and together are the function. There may be exponentially
    /// many; they are found one at a time.
    /// </summary>
    public IEnumerable<IReadOnlyList<Literal>> EnumeratePaths(Diagram f)
    {
        var path = new List<(int Node, bool Value)>();
        var next = (int?)Own(f);
        while (next is { } node)
        {
            while (node > True)
            {
                path.Add((node, false));
                node = nodes[node].Low;
            }

            if (node == True)
            {
                yield return path.ConvertAll(step => new Literal(nodes[step.Node].Level, step.Value));
            }

            next = Turn(path);
        }
    }

    // Back to the deepest variable still false, which becomes true; null where there is none.
    private int? Turn(List<(int Node, bool Value)> path)
    {
        var last = path.FindLastIndex(step => !step.Value);
        path.RemoveRange(last + 1, path.Count - last - 1);
        if (last < 0)
        {
            return null;
        }

        path[last] = path[last] with { Value = true };
        return nodes[path[last].Node].High;
    }
}
