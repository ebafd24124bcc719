namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Looks for the fewest groups that leave a function no way to fail. Every escape route found is a set of which one group must be kept; the
/// smallest choice that meets all sets found so far either closes every route, and then is the answer, or shows new ones.
/// All groups together must leave no route.
/// </summary>
internal sealed class ImplicantSearch(EscapeRoutes routes, int groupCount, Effort effort)
{
    private readonly List<IReadOnlyList<int>> demands = [];

    public KeptGroups Run()
    {
        var irreducible = Irreducible();
        CollectDemands([]);
        while (!effort.IsSpent)
        {
            var fewer = new HittingSearch(groupCount, demands, effort).Below(irreducible.Count);
            if (effort.IsSpent)
            {
                break;
            }

            if (fewer is null)
            {
                return new KeptGroups(irreducible, Exact: true);
            }

            if (!CollectDemands(fewer) && !effort.IsSpent)
            {
                return new KeptGroups(fewer, Exact: true);
            }
        }

        return new KeptGroups(irreducible, Exact: false);
    }

    // Leaves out one group after the other, the last first, as long as the function still holds. Not limited: it is the answer of last resort.
    private List<int> Irreducible()
    {
        var relevant = routes.RelevantGroups();
        var kept = new bool[groupCount];
        foreach (var group in relevant)
        {
            kept[group] = true;
        }

        foreach (var group in relevant.Reverse())
        {
            kept[group] = false;
            kept[group] = routes.Shortest(kept) is not null;
        }

        return [.. relevant.Where(group => kept[group])];
    }

    // Adds routes the choice leaves open, each closed before the next is sought, so that they share no group. False where there are none.
    private bool CollectDemands(IReadOnlyList<int> choice)
    {
        var kept = new bool[groupCount];
        foreach (var group in choice)
        {
            kept[group] = true;
        }

        var found = false;
        while (effort.Spend(routes.Cost) && routes.Shortest(kept) is { } escape)
        {
            found = true;
            demands.Add(escape);
            foreach (var group in escape)
            {
                kept[group] = true;
            }
        }

        return found;
    }
}
