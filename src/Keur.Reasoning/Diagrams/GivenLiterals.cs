namespace Keur.Reasoning.Diagrams;

/// <summary>The literals of some groups by level: the value, and the groups that fix it.</summary>
internal sealed class GivenLiterals
{
    private readonly Dictionary<int, int> places = [];
    private readonly List<bool> values = [];
    private readonly List<List<int>> owners = [];

    /// <exception cref="ArgumentException">Two literals on one level differ.</exception>
    public GivenLiterals(IReadOnlyList<IReadOnlyList<Literal>> groups)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var literal in groups[group])
            {
                Add(literal, group);
            }
        }
    }

    /// <summary>How many levels have a value.</summary>
    public int Count => values.Count;

    /// <summary>The place of a level among those with a value; -1 where it has none.</summary>
    public int PlaceOf(int level) => places.GetValueOrDefault(level, -1);

    public bool ValueAt(int place) => values[place];

    /// <summary>The groups that fix the level at a place, ascending.</summary>
    public IReadOnlyList<int> OwnersAt(int place) => owners[place];

    private void Add(Literal literal, int group)
    {
        if (!places.TryGetValue(literal.Level, out var place))
        {
            place = Count;
            places.Add(literal.Level, place);
            values.Add(literal.Value);
            owners.Add([group]);
            return;
        }

        if (values[place] != literal.Value)
        {
            throw new ArgumentException($"Level {literal.Level} is given both values.", nameof(literal));
        }

        if (owners[place][^1] != group)
        {
            owners[place].Add(group);
        }
    }
}
