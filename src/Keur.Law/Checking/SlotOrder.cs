using Keur.Law.Model;

namespace Keur.Law.Checking;

/// <summary>
/// Puts what can be so of the facts in one order for reasoning: facts and their values as declared, but whatever a gate opens directly behind the last value
/// that gate tests. So what depends on each other stands together, and diagrams over it stay small.
/// </summary>
internal sealed class SlotOrder
{
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<Fact, int[]> _placed = [];
    private readonly Dictionary<Fact, HashSet<Slot>> _waiting = [];
    private readonly Dictionary<Slot, List<Fact>> _opens = [];

    private SlotOrder(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts.Where(f => f.OnlyWhen is not null))
        {
            var gates = GateSlots(fact).ToHashSet();
            _waiting[fact] = gates;
            foreach (var gate in gates)
            {
                if (!_opens.TryGetValue(gate, out var opened))
                {
                    _opens[gate] = opened = [];
                }

                opened.Add(fact);
            }
        }
    }

    /// <summary>Gives every fact its slots and the order of all; facts come gates first.</summary>
    public static IReadOnlyList<Slot> Assign(IReadOnlyList<Fact> facts)
    {
        var order = new SlotOrder(facts);
        foreach (var fact in facts)
        {
            order.Place(fact);
        }

        foreach (var (fact, slots) in order._placed)
        {
            fact.Slots = slots;
        }

        return order._slots;
    }

    private static IEnumerable<Slot> GateSlots(Fact fact) => FormulaWalk.All(fact.OnlyWhen!).SelectMany(f => f switch
    {
        FactFormula { Test: AnyValueTest any } test => any.Values.Select(v => new Slot(test.Fact, v)),
        FactFormula { Test: ExactValuesTest } test => Enumerable.Range(0, test.Fact.Values.Count).Select(v => new Slot(test.Fact, v)),
        FactFormula test => [new Slot(test.Fact, 0)],
        PhaseDateFormula test => [new Slot(test.Fact, 0)],
        _ => Enumerable.Empty<Slot>(),
    });

    private void Place(Fact fact)
    {
        if (_placed.ContainsKey(fact))
        {
            return;
        }

        var slots = new int[Math.Max(1, fact.Values.Count)];
        _placed[fact] = slots;
        for (var value = 0; value < slots.Length; value++)
        {
            slots[value] = _slots.Count;
            var slot = new Slot(fact, value);
            _slots.Add(slot);
            foreach (var opened in _opens.GetValueOrDefault(slot) ?? [])
            {
                if (_waiting[opened].Remove(slot) && _waiting[opened].Count == 0)
                {
                    Place(opened);
                }
            }
        }
    }
}
