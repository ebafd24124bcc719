using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>What holds of the questions about one fact among themselves and with its gate.</summary>
internal static class FactRules
{
    /// <summary>What holds of the questions about a fact of a type.</summary>
    /// <typeparam name="T">What a condition comes to.</typeparam>
    /// <param name="values">What it is worked out in.</param>
    /// <param name="type">The type.</param>
    /// <param name="atoms">
    /// Its questions: every value; the thresholds of a number, lowest first; of a date whether there is one, and then the days from the last to the first, so
    /// that each implies the one before it.
    /// </param>
    /// <param name="gate">When it arises.</param>
    public static T Of<T>(IValues<T> values, FactType type, IReadOnlyList<T> atoms, T gate)
        where T : struct => type switch
        {
            FactType.OneOf => ExactlyOne(values, atoms, gate),
            FactType.Date or FactType.Number => InOrder(values, atoms, gate),
            _ => values.AndAll([.. atoms.Select(a => Implies(values, a, gate))]),
        };

    /// <summary>The same of a fact of which some questions are looked at.</summary>
    /// <typeparam name="T">What a condition comes to.</typeparam>
    /// <param name="values">What it is worked out in.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="seen">The questions about it that are looked at.</param>
    /// <param name="atom">What a question comes to.</param>
    /// <param name="gate">When it arises.</param>
    public static T Of<T>(IValues<T> values, Fact fact, IEnumerable<int> seen, Func<int, T> atom, T gate)
        where T : struct => Of(values, fact.Type, [.. Nested(fact, seen).Select(atom)], gate);

    private static IEnumerable<int> Nested(Fact fact, IEnumerable<int> seen) => fact.Type switch
    {
        FactType.OneOf => Enumerable.Range(0, fact.Values.Count).Select(v => Atoms.Value(fact, v)),
        FactType.Date => seen.Where(a => Atoms.OrdinalOf(a) > 0).OrderDescending().Prepend(Atoms.Of(fact)),
        _ => seen.Order(),
    };

    private static T ExactlyOne<T>(IValues<T> values, IReadOnlyList<T> atoms, T gate)
        where T : struct
    {
        var (some, two) = (default(T), default(T));
        for (var i = atoms.Count - 1; i >= 0; i--)
        {
            two = values.Or(two, values.And(some, atoms[i]));
            some = values.Or(some, atoms[i]);
        }

        return values.And(values.Not(two), values.And(Implies(values, some, gate), Implies(values, gate, some)));
    }

    private static T InOrder<T>(IValues<T> values, IReadOnlyList<T> atoms, T gate)
        where T : struct
    {
        var order = values.Always;
        var implied = gate;
        foreach (var atom in atoms)
        {
            order = values.And(order, Implies(values, atom, implied));
            implied = atom;
        }

        return order;
    }

    private static T Implies<T>(IValues<T> values, T f, T g)
        where T : struct => values.Or(values.Not(f), g);
}
