using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Comparisons;

/// <summary>
/// One numbering for the questions of two texts: facts are the same where id and type are, values by their names, thresholds by their numbers. What only one
/// text has stands where that text places it.
/// </summary>
internal sealed class SharedSlots
{
    private const int OrdinalBits = 20;
    private const int Ordinals = 1 << OrdinalBits;
    private const int FirstDay = 500_000;

    private readonly Dictionary<(string Fact, FactType Type, string? Value), int> _places;
    private readonly List<SharedFact> _facts = [];
    private readonly Dictionary<(string, FactType), SharedFact> _byName = [];
    private readonly SharedFact[] _owners;

    /// <summary>Numbers the questions of two texts.</summary>
    public SharedSlots(LawText before, LawText after)
    {
        var keys = new LinkedList<(string Fact, FactType Type, string? Value)>(before.Slots.Select(KeyOf));
        var nodes = new Dictionary<(string Fact, FactType Type, string? Value), LinkedListNode<(string Fact, FactType Type, string? Value)>>();
        for (var node = keys.First; node is not null; node = node.Next)
        {
            nodes[node.Value] = node;
        }

        LinkedListNode<(string Fact, FactType Type, string? Value)>? at = null;
        foreach (var key in after.Slots.Select(KeyOf))
        {
            if (!nodes.TryGetValue(key, out var found))
            {
                found = at is null ? keys.AddFirst(key) : keys.AddAfter(at, key);
                nodes[key] = found;
            }

            at = found;
        }

        _places = keys.Select((key, place) => (key, place)).ToDictionary(k => k.key, k => k.place);
        foreach (var (fact, isAfter) in before.Facts.Select(f => (f, false)).Concat(after.Facts.Select(f => (f, true))))
        {
            Add(fact, isAfter);
        }

        _owners = [.. keys.Select(k => _byName[(k.Fact, k.Type)])];
    }

    /// <summary>The facts of either text.</summary>
    public IReadOnlyList<SharedFact> Facts => _facts;

    /// <summary>The fact of both texts that a fact of one of them is.</summary>
    public SharedFact Of(Fact fact) => _byName[(fact.Id, fact.Type)];

    /// <summary>The fact a question is about.</summary>
    public SharedFact FactOf(int level) => _owners[level >> OrdinalBits];

    /// <summary>The question of a yes/no or a judgement; of a date: whether there is one.</summary>
    public int Only(SharedFact fact) => _places[(fact.Id, fact.Type, null)] << OrdinalBits;

    /// <summary>Whether the fact has this value.</summary>
    public int Value(SharedFact fact, string value) => _places[(fact.Id, fact.Type, value)] << OrdinalBits;

    /// <summary>Whether the number reaches this threshold.</summary>
    public int Threshold(SharedFact fact, NumberThreshold threshold) => Only(fact) + fact.Thresholds.IndexOf(threshold);

    /// <summary>Whether there is a date, and it is before a day.</summary>
    public int Before(SharedFact fact, DateOnly day) => Only(fact) + 1 + Math.Clamp(day.DayNumber - FirstDay, 0, Ordinals - 3);

    /// <summary>Which question of a date or number it is: 0 for whether there is a date, a threshold by its place.</summary>
    public static int OrdinalOf(int level) => level & (Ordinals - 1);

    /// <summary>The day a date is compared with.</summary>
    public static DateOnly DayOf(int level) => DateOnly.FromDayNumber(OrdinalOf(level) - 1 + FirstDay);

    private static (string Fact, FactType Type, string? Value) KeyOf(Slot slot) =>
        (slot.Fact.Id, slot.Fact.Type, slot.Fact.Values.Count > 0 ? slot.Fact.Values[slot.Value].Name : null);

    private void Add(Fact fact, bool isAfter)
    {
        if (!_byName.TryGetValue((fact.Id, fact.Type), out var shared))
        {
            shared = new SharedFact(fact.Id, fact.Type);
            _byName.Add((fact.Id, fact.Type), shared);
            _facts.Add(shared);
        }

        shared.Take(fact, isAfter);
    }
}
