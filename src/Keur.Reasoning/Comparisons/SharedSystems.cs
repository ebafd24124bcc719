using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The systems that are possible under both of two laws, or under one of them. A fact that only one of them has is free under the other.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class SharedSystems<T>
    where T : struct
{
    private readonly SharedSlots _slots;
    private readonly ISpaces<T> _spaces;
    private readonly ComparedSide<T>? _before;
    private readonly ComparedSide<T>? _after;
    private readonly List<(T Space, HashSet<SharedFact> Facts)> _loose = [];
    private readonly Dictionary<SharedFact, T[]> _gates = [];

    /// <summary>Takes two laws; null for one that is not to count.</summary>
    public SharedSystems(SharedSlots slots, ISpaces<T> spaces, ComparedSide<T>? before, ComparedSide<T>? after)
    {
        (_slots, _spaces, _before, _after) = (slots, spaces, before, after);
        foreach (var impossible in (before?.Impossible ?? []).Concat(after?.Impossible ?? []).Distinct())
        {
            _loose.Add((spaces.Not(impossible), Reach([impossible])));
        }
    }

    /// <summary>The possible systems as far as they bear on what is asked, and the facts that do.</summary>
    public (T Joined, IReadOnlySet<SharedFact> Facts) Around(params IReadOnlyList<T> asked)
    {
        var facts = Reach(asked);
        var joined = new List<T>();
        var loose = _loose.ToList();
        while (loose.FindIndex(l => l.Facts.Overlaps(facts)) is var next and >= 0)
        {
            facts.UnionWith(loose[next].Facts);
            joined.Add(loose[next].Space);
            loose.RemoveAt(next);
        }

        var gates = facts.SelectMany(GatesOf);
        var levels = asked.Concat(joined).Concat(gates).SelectMany(_spaces.Support).Distinct().ToLookup(_slots.FactOf);
        return (_spaces.AndAll([.. joined, .. facts.SelectMany(f => Rules(f, levels[f]))]), facts);
    }

    /// <summary>When a fact arises, under each law that counts and has it.</summary>
    public T[] GatesOf(SharedFact fact)
    {
        if (!_gates.TryGetValue(fact, out var gates))
        {
            gates = [.. new[] { Gate(_before, fact.Before), Gate(_after, fact.After) }.OfType<T>().Distinct()];
            _gates[fact] = gates;
        }

        return gates;
    }

    /// <summary>The questions of a fact that are looked at, in the order in which they are nested.</summary>
    public IEnumerable<int> Nested(SharedFact fact, IEnumerable<int> seen) => fact.Type switch
    {
        FactType.OneOf => fact.Values.Select(v => _slots.Value(fact, v)),
        FactType.Date => seen.Where(l => SharedSlots.OrdinalOf(l) > 0).OrderDescending().Prepend(_slots.Only(fact)),
        _ => seen.Order(),
    };

    private static T? Gate(ComparedSide<T>? side, Fact? fact) => fact is null || side is null ? null : side.Gate(fact);

    private IEnumerable<T> Rules(SharedFact fact, IEnumerable<int> seen)
    {
        var atoms = Nested(fact, seen).Select(_spaces.Question).ToList();
        return GatesOf(fact).Select(gate => FactRules.Of(_spaces, fact.Type, atoms, gate));
    }

    /// <summary>The facts that diagrams depend on, and those on which it depends whether these arise.</summary>
    private HashSet<SharedFact> Reach(IReadOnlyList<T> diagrams)
    {
        var facts = new HashSet<SharedFact>();
        var pending = new Queue<T>(diagrams);
        while (pending.TryDequeue(out var diagram))
        {
            foreach (var fact in _spaces.Support(diagram).Select(_slots.FactOf).Where(facts.Add))
            {
                Array.ForEach(GatesOf(fact), pending.Enqueue);
            }
        }

        return facts;
    }
}
