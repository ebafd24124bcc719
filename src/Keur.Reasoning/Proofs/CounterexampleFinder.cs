using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>Finds which possible system goes against what was claimed.</summary>
/// <param name="logic">The logic, nothing answered.</param>
/// <param name="again">Makes the same case with answers.</param>
internal sealed class CounterexampleFinder(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
{
    /// <summary>The least that must be so of a possible system for this to hold; null where no possible system is so.</summary>
    public Counterexample? Of(Diagram diagram)
    {
        var possible = logic.Possibility.Around([diagram]).Joined;
        var store = logic.Store;
        if (store.Satisfying(store.And(possible, diagram)) is not { } literals)
        {
            return null;
        }

        var least = store.ShortestImplicant(store.Implies(possible, diagram), literals).Literals.OrderBy(l => l.Level).ToList();
        return new Counterexample(least.Count == 0 ? "—" : string.Join(", ", least.Select(Words)), () => Answers(least, literals));
    }

    // The facts of the least that must be so, answered as the system found has them, are enough; should their answers not arise without others, all are given.
    private List<Answer>? Answers(List<Literal> least, IReadOnlyList<Literal> all)
    {
        var system = new SystemAnswers(logic.Text, all);
        var few = system.For(least.Select(l => Atoms.FactOf(logic.Text, l.Level)).Distinct());
        if (again(few).IsPossible)
        {
            return few;
        }

        var many = system.For(all.Select(l => Atoms.FactOf(logic.Text, l.Level)).Distinct());
        return again(many).IsPossible ? many : null;
    }

    private string Words(Literal literal)
    {
        var fact = Atoms.FactOf(logic.Text, literal.Level);
        var ordinal = Atoms.OrdinalOf(literal.Level);
        var value = Atoms.SlotOf(logic.Text, literal.Level).Value;
        var not = literal.Value ? string.Empty : "not ";
        return fact.Type switch
        {
            FactType.OneOf => $"{not}{fact.Id} is {fact.Values[value].Name}",
            FactType.SomeOf => $"{not}{fact.Id} includes {fact.Values[value].Name}",
            FactType.Date when ordinal == 0 => literal.Value ? $"{fact.Id} has a day" : $"{fact.Id} has no day",
            FactType.Date => $"{not}{fact.Id} before {Atoms.DayOf(literal.Level):yyyy-MM-dd}",
            FactType.Number => $"{not}{fact.Id} {(fact.Thresholds[ordinal].Strict ? ">" : ">=")} {fact.Thresholds[ordinal].Value} {fact.Unit}",
            _ => not + fact.Id,
        };
    }
}
