using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Finds which facts could still decide what is open.</summary>
internal sealed class DecisiveFacts(CaseLogic logic)
{
    /// <summary>Above this many facts nearly all that are looked at matter, and telling which do not is not worth the work.</summary>
    private const int MostFactsTried = 30;

    private DiagramStore Store => logic.Store;

    /// <summary>
    /// The facts whose answer matters for some possible system with all else equal (of a list: one value more or less), and the unanswered facts on which it
    /// depends whether these arise. Where it looks at very many facts, or beyond the budget: all of them.
    /// </summary>
    public IReadOnlyList<Fact> Of(Diagram diagram)
    {
        var looked = Store.Support(diagram).ToLookup(a => Atoms.FactOf(logic.Text, a));
        var decisive = new HashSet<Fact>();
        foreach (var fact in Mattering(diagram, looked))
        {
            AddWithGates(fact, decisive);
        }

        return [.. decisive.OrderBy(f => f.Index)];
    }

    private IEnumerable<Fact> Mattering(Diagram diagram, ILookup<Fact, int> looked)
    {
        if (looked.Count > MostFactsTried)
        {
            return looked.Select(l => l.Key);
        }

        try
        {
            var possible = logic.Possibility.Around([diagram]).Joined;
            var holds = Store.And(possible, diagram);
            var fails = Store.And(possible, Store.Not(diagram));
            return [.. looked.Where(l => Matters(l, holds, fails)).Select(l => l.Key)];
        }
        catch (DiagramBudgetException)
        {
            return looked.Select(l => l.Key);
        }
    }

    private bool Matters(IGrouping<Fact, int> looked, Diagram holds, Diagram fails)
    {
        if (looked.Key.Type == FactType.SomeOf)
        {
            return looked.Any(atom => Store.Intersects(Store.Exists(holds, a => a == atom), Store.Exists(fails, a => a == atom)));
        }

        bool IsOfFact(int atom) => Atoms.FactOf(logic.Text, atom) == looked.Key;
        return Store.Intersects(Store.Exists(holds, IsOfFact), Store.Exists(fails, IsOfFact));
    }

    private void AddWithGates(Fact fact, HashSet<Fact> decisive)
    {
        if (!decisive.Add(fact))
        {
            return;
        }

        foreach (var gate in Store.Support(logic.Compiler.Gate(fact)).Select(a => Atoms.FactOf(logic.Text, a)).Distinct())
        {
            AddWithGates(gate, decisive);
        }
    }
}
