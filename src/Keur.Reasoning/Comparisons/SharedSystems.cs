using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The systems that are possible under both of two laws, or under one of them. A fact that only one of them has is free under the other.</summary>
internal sealed class SharedSystems
{
    private readonly SharedSlots _slots;
    private readonly DiagramStore _store;
    private readonly ComparedSide? _before;
    private readonly ComparedSide? _after;
    private readonly List<(Diagram Diagram, HashSet<SharedFact> Facts)> _loose = [];
    private readonly Dictionary<SharedFact, Diagram[]> _gates = [];

    /// <summary>Takes two laws; null for one that is not to count.</summary>
    public SharedSystems(SharedSlots slots, DiagramStore store, ComparedSide? before, ComparedSide? after)
    {
        (_slots, _store, _before, _after) = (slots, store, before, after);
        foreach (var impossible in (before?.Impossible ?? []).Concat(after?.Impossible ?? []).Distinct())
        {
            _loose.Add((store.Not(impossible), Reach([impossible])));
        }
    }

    /// <summary>The possible systems as far as they bear on what is asked, and the facts that do.</summary>
    public (Diagram Joined, IReadOnlySet<SharedFact> Facts) Around(params IReadOnlyList<Diagram> asked)
    {
        var facts = Reach(asked);
        var joined = new List<Diagram>();
        var loose = _loose.ToList();
        while (loose.FindIndex(l => l.Facts.Overlaps(facts)) is var next and >= 0)
        {
            facts.UnionWith(loose[next].Facts);
            joined.Add(loose[next].Diagram);
            loose.RemoveAt(next);
        }

        var gates = facts.SelectMany(GatesOf);
        var levels = asked.Concat(joined).Concat(gates).SelectMany(_store.Support).Distinct().ToLookup(_slots.FactOf);
        return (_store.AndAll([.. joined, .. facts.SelectMany(f => Rules(f, levels[f]))]), facts);
    }

    /// <summary>When a fact arises, under each law that counts and has it.</summary>
    public Diagram[] GatesOf(SharedFact fact)
    {
        if (!_gates.TryGetValue(fact, out var gates))
        {
            gates = [.. new[] { Gate(_before, fact.Before), Gate(_after, fact.After) }.OfType<Diagram>().Distinct()];
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

    private static Diagram? Gate(ComparedSide? side, Fact? fact) => fact is null ? null : side?.Gate(fact);

    private IEnumerable<Diagram> Rules(SharedFact fact, IEnumerable<int> seen)
    {
        var atoms = Nested(fact, seen).Select(_store.Variable).ToList();
        return GatesOf(fact).Select(gate => FactRules.Of(_store, fact.Type, atoms, gate));
    }

    /// <summary>The facts that diagrams depend on, and those on which it depends whether these arise.</summary>
    private HashSet<SharedFact> Reach(IReadOnlyList<Diagram> diagrams)
    {
        var facts = new HashSet<SharedFact>();
        var pending = new Queue<Diagram>(diagrams);
        while (pending.TryDequeue(out var diagram))
        {
            foreach (var fact in _store.Support(diagram).Select(_slots.FactOf).Where(facts.Add))
            {
                Array.ForEach(GatesOf(fact), pending.Enqueue);
            }
        }

        return facts;
    }
}
