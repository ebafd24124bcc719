using Keur.Law.Model;
using Keur.Law;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Finds a system of which something holds, and the fewest answers that show it: without any one of them it might not hold.</summary>
internal sealed class WitnessMaker(SharedSlots slots, DiagramStore store, SharedSystems systems)
{
    /// <summary>Enough for answers none of which can be left out; a fewest set would take longer and read no better.</summary>
    private const long Effort = 1;

    /// <summary>The answers, and the questions that are yes of the system; every other is no.</summary>
    /// <param name="possible">The possible systems.</param>
    /// <param name="facts">The facts these are told in.</param>
    /// <param name="holds">What is to hold, for some possible system.</param>
    public (IReadOnlyList<Answer> Answers, IReadOnlyDictionary<int, bool> System) Of(Diagram possible, IReadOnlySet<SharedFact> facts, Diagram holds)
    {
        // What the path does not name may be anything; false is what fewest systems have to explain.
        var path = store.Satisfying(holds)!.ToDictionary(l => l.Level, l => l.Value);
        var levels = store.Support(possible).Concat(store.Support(holds)).Distinct().ToLookup(slots.FactOf);
        var answers = facts.OrderBy(f => f.Any.Index).Select(f => (Answer: AnswerOf(f, path, levels[f]), Literals: Literals(levels[f], path)))
            .Where(a => a.Answer is not null && a.Literals.Count > 0).ToList();
        var kept = store.GroupedImplicant(store.Implies(possible, holds), answers.ConvertAll(a => a.Literals), Effort);
        return ([.. kept.Indexes.Select(i => answers[i].Answer!)], path);
    }

    private static IReadOnlyList<Literal> Literals(IEnumerable<int> levels, Dictionary<int, bool> path) =>
        [.. levels.Select(l => new Literal(l, path.GetValueOrDefault(l)))];

    /// <summary>The answer to a fact; null for one that does not arise and reads as nothing.</summary>
    private Answer? AnswerOf(SharedFact shared, Dictionary<int, bool> path, IEnumerable<int> seen)
    {
        var fact = shared.Any;
        switch (shared.Type)
        {
            case FactType.YesNo or FactType.Judgement:
                return Answer.Of(fact, path.GetValueOrDefault(slots.Only(shared)));
            case FactType.OneOf:
                var held = fact.Values.Select((v, i) => (v.Name, Place: i)).Where(v => path.GetValueOrDefault(slots.Value(shared, v.Name))).ToList();
                return held.Count == 0 ? null : Answer.OneOf(fact, held[0].Place);
            case FactType.SomeOf:
                return Answer.Exactly(fact, [.. fact.Values.Select((v, i) => (v.Name, Place: i)).Where(v => path.GetValueOrDefault(slots.Value(shared, v.Name))).Select(v => v.Place)]);
            case FactType.Date:
                return path.GetValueOrDefault(slots.Only(shared)) ? Answer.OnDay(fact, Day(path, seen)) : Answer.NeverHappens(fact);
            default:
                var arises = Array.TrueForAll(systems.GatesOf(shared), g => store.Decide(g, l => path.GetValueOrDefault(l)) == Truth.Yes);
                return arises ? Answer.OfNumber(fact, Number(shared, path)) : null;
        }
    }

    /// <summary>A day before the first that it is said to be before; else one on or after every day that was looked at.</summary>
    private static DateOnly Day(Dictionary<int, bool> path, IEnumerable<int> seen)
    {
        var days = seen.Where(l => SharedSlots.OrdinalOf(l) > 0).Order().ToList();
        var before = days.FindIndex(path.GetValueOrDefault);
        return before >= 0 ? SharedSlots.DayOf(days[before]).AddDays(-1) : days.Count > 0 ? SharedSlots.DayOf(days[^1]) : Atoms.AnyDay;
    }

    private decimal Number(SharedFact shared, Dictionary<int, bool> path)
    {
        var last = shared.Thresholds.FindLastIndex(t => path.GetValueOrDefault(slots.Threshold(shared, t)));
        var next = last + 1 < shared.Thresholds.Count ? shared.Thresholds[last + 1] : (NumberThreshold?)null;
        return last < 0 ? (next?.Value ?? 0) - 1
            : !shared.Thresholds[last].Strict ? shared.Thresholds[last].Value
            : next is { } above ? (shared.Thresholds[last].Value + above.Value) / 2 : shared.Thresholds[last].Value + 1;
    }
}
