using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>Says in words which possible system goes against what was claimed.</summary>
internal sealed class Counterexample(CaseLogic logic)
{
    /// <summary>The least that must be so of a possible system for this to hold; null where no possible system is so.</summary>
    public string? Of(Diagram diagram)
    {
        var possible = logic.Possibility.Around([diagram]).Joined;
        var store = logic.Store;
        if (store.Satisfying(store.And(possible, diagram)) is not { } literals)
        {
            return null;
        }

        var least = store.ShortestImplicant(store.Implies(possible, diagram), literals).Literals;
        return least.Count == 0 ? "—" : string.Join(", ", least.Order(Comparer<Literal>.Create((a, b) => a.Level.CompareTo(b.Level))).Select(Words));
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
