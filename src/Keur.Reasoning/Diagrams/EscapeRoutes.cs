namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Finds how a function can still fail once only some groups of given literals are kept: a path to "fails" that departs from dropped
/// literals only. Keeping any group it departs from closes that path.
/// </summary>
internal sealed class EscapeRoutes
{
    private const int Closed = int.MaxValue / 2;

    private readonly GivenLiterals given;
    private readonly int root;

    // Per node: where its given literal (or, without one, false) leads, where the opposite leads, and the literal's place or -1.
    private readonly int[] along;
    private readonly int[] against;
    private readonly int[] places;
    private readonly int[] departures;
    private readonly bool[] fixedPlaces;

    /// <param name="compact">The nodes, children first; the first two entries stand for the constants.</param>
    /// <param name="root">The index of the function's node.</param>
    /// <param name="given">The literals of all groups.</param>
    public EscapeRoutes(DiagramNode[] compact, int root, GivenLiterals given)
    {
        this.given = given;
        this.root = root;
        along = new int[compact.Length];
        against = new int[compact.Length];
        places = new int[compact.Length];
        departures = new int[compact.Length];
        departures[1] = Closed;
        fixedPlaces = new bool[given.Count];
        for (var node = 2; node < compact.Length; node++)
        {
            var (level, low, high) = compact[node];
            var place = given.PlaceOf(level);
            var value = place >= 0 && given.ValueAt(place);
            places[node] = place;
            along[node] = value ? high : low;
            against[node] = value ? low : high;
        }
    }

    /// <summary>How many steps one search for a route takes.</summary>
    public int Cost => along.Length + given.Count;

    /// <summary>The groups that fix a variable the function depends on, ascending.</summary>
    public IReadOnlyList<int> RelevantGroups() =>
        [.. places.Skip(2).Where(place => place >= 0).Distinct().SelectMany(given.OwnersAt).Distinct().Order()];

    /// <summary>
    /// The groups departed from by a route with the fewest departures, ascending; empty where none need be departed from, null where the
    /// kept groups leave no route.
    /// </summary>
    public IReadOnlyList<int>? Shortest(bool[] kept)
    {
        for (var place = 0; place < fixedPlaces.Length; place++)
        {
            fixedPlaces[place] = IsFixed(place, kept);
        }

        for (var node = 2; node < along.Length; node++)
        {
            departures[node] = Math.Min(departures[along[node]], DeparturesAgainst(node));
        }

        return departures[root] >= Closed ? null : Departed();
    }

    private bool IsFixed(int place, bool[] kept)
    {
        foreach (var group in given.OwnersAt(place))
        {
            if (kept[group])
            {
                return true;
            }
        }

        return false;
    }

    private int DeparturesAgainst(int node)
    {
        var place = places[node];
        return place < 0 ? departures[against[node]]
            : fixedPlaces[place] ? Closed
            : Math.Min(departures[against[node]] + 1, Closed);
    }

    private IReadOnlyList<int> Departed()
    {
        var groups = new SortedSet<int>();
        for (var node = root; node > 1;)
        {
            var stays = departures[along[node]] <= DeparturesAgainst(node);
            if (!stays && places[node] >= 0)
            {
                groups.UnionWith(given.OwnersAt(places[node]));
            }

            node = stays ? along[node] : against[node];
        }

        return [.. groups];
    }
}
