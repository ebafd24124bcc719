using Keur.Law.Model;
using Keur.Law;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Finds the answers that show a system to be as it is, none of which can be left out.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class WitnessMaker<T>(SharedSlots slots, ISpaces<T> spaces, SharedSystems<T> systems)
    where T : struct
{
    /// <summary>The answers. What is so of the system follows from them under each law alone, whatever is so of the rest.</summary>
    /// <param name="system">The questions that are yes of the system; every other is no.</param>
    /// <param name="space">What it is told in.</param>
    /// <param name="claims">What is asked of it.</param>
    public IReadOnlyList<Answer> Of(Dictionary<int, bool> system, Space<T> space, IReadOnlyList<Claim<T>> claims)
    {
        var levels = space.Levels.ToLookup(slots.FactOf);
        var kept = space.Facts.OrderBy(f => f.Any.Index).Select(f => (Answer: AnswerOf(f, system, levels[f]), Literals: Literals(levels[f], system)))
            .Where(a => a.Answer is not null && a.Literals.Count > 0).ToList();
        var shown = claims.SelectMany(c => Shown(c, system)).ToList();
        foreach (var left in Enumerable.Reverse(kept).ToList())
        {
            var known = new PartialAssignment(kept.Where(a => a.Answer != left.Answer).SelectMany(a => a.Literals));
            if (!shown.Exists(c => spaces.IsOtherwise(c.Possible, c.Part, c.Holds, known)))
            {
                kept.Remove(left);
            }
        }

        return [.. kept.Select(a => a.Answer!)];
    }

    /// <summary>Each part that holds of the system, and the first that does not.</summary>
    private IEnumerable<(T Possible, T Part, bool Holds)> Shown(Claim<T> claim, Dictionary<int, bool> system)
    {
        foreach (var part in claim.Parts)
        {
            var holds = spaces.HoldsOf(part, level => system.GetValueOrDefault(level));
            yield return (claim.Possible, part, holds);
            if (!holds)
            {
                yield break;
            }
        }
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
                var arises = Array.TrueForAll(systems.GatesOf(shared), g => spaces.HoldsOf(g, l => path.GetValueOrDefault(l)));
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
