namespace Keur.Reasoning.Diagrams;

/// <content>The least one has to know for a function to hold.</content>
internal sealed partial class DiagramStore
{
    /// <summary>Enough for an exact answer on diagrams of a few hundred nodes; some tens of milliseconds at worst.</summary>
    public const long UsualEffort = 20_000_000;

    /// <summary>The fewest of the given literals that still make the function hold, with every other variable free.</summary>
    /// <param name="f">The function.</param>
    /// <param name="given">Literals that together make it hold; those it does not depend on are never kept.</param>
    /// <param name="effort">Steps after which the answer may be one that is merely irreducible.</param>
    /// <exception cref="ArgumentException">The literals contradict each other or do not make the function hold.</exception>
    public Implicant ShortestImplicant(Diagram f, IReadOnlyList<Literal> given, long effort = UsualEffort)
    {
        var kept = GroupedImplicant(f, [.. given.Select(literal => new[] { literal })], effort);
        return new Implicant([.. kept.Indexes.Select(index => given[index])], kept.Exact);
    }

    /// <summary>The fewest groups of literals that still make the function hold; a group is kept or dropped as a whole.</summary>
    /// <param name="f">The function.</param>
    /// <param name="groups">
    /// Groups that together make it hold. One literal may be in several groups. Where groups can stand in for one another, the earlier is kept
    /// when the search is cut short.
    /// </param>
    /// <param name="effort">Steps after which the answer may be one that is merely irreducible.</param>
    /// <exception cref="ArgumentException">The literals contradict each other or do not make the function hold.</exception>
    public KeptGroups GroupedImplicant(Diagram f, IReadOnlyList<IReadOnlyList<Literal>> groups, long effort = UsualEffort)
    {
        var marks = BeginWalk(f);
        var order = ChildrenFirst(marks, f);
        var compact = new DiagramNode[order.Length + 2];
        for (var index = 0; index < order.Length; index++)
        {
            var (level, low, high) = nodes[order[index]];
            compact[index + 2] = new DiagramNode(level, marks.Value(low), marks.Value(high));
            marks.Value(order[index]) = index + 2;
        }

        var root = marks.Value(f.Node);
        EndWalk(marks);
        var routes = new EscapeRoutes(compact, root, new GivenLiterals(groups));
        if (routes.Shortest([.. Enumerable.Repeat(true, groups.Count)]) is not null)
        {
            throw new ArgumentException("The literals given do not make the function hold.", nameof(groups));
        }

        return new ImplicantSearch(routes, groups.Count, new Effort(effort)).Run();
    }
}
