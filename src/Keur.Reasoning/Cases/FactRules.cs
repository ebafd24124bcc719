using Keur.Law;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>What holds of the questions about one fact among themselves and with its gate.</summary>
internal static class FactRules
{
    /// <summary>What holds of the questions about a fact of a type.</summary>
    /// <param name="store">Where diagrams are made.</param>
    /// <param name="type">The type.</param>
    /// <param name="atoms">
    /// Its questions: every value; the thresholds of a number, lowest first; of a date whether there is one, and then the days from the last to the first, so
    /// that each implies the one before it.
    /// </param>
    /// <param name="gate">When it arises.</param>
    public static Diagram Of(DiagramStore store, FactType type, IReadOnlyList<Diagram> atoms, Diagram gate) => type switch
    {
        FactType.OneOf => ExactlyOne(store, atoms, gate),
        FactType.Date or FactType.Number => InOrder(store, atoms, gate),
        _ => store.AndAll([.. atoms.Select(a => store.Implies(a, gate))]),
    };

    private static Diagram ExactlyOne(DiagramStore store, IReadOnlyList<Diagram> values, Diagram gate)
    {
        var some = Diagram.False;
        var two = Diagram.False;
        for (var i = values.Count - 1; i >= 0; i--)
        {
            two = store.Or(two, store.And(some, values[i]));
            some = store.Or(some, values[i]);
        }

        return store.And(store.Not(two), store.Iff(some, gate));
    }

    private static Diagram InOrder(DiagramStore store, IReadOnlyList<Diagram> atoms, Diagram gate)
    {
        var order = Diagram.True;
        var implied = gate;
        foreach (var atom in atoms)
        {
            order = store.And(order, store.Implies(atom, implied));
            implied = atom;
        }

        return order;
    }
}
