using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.WhatIf;

/// <summary>Says in answers what is so of one system.</summary>
/// <param name="Holds">Whether a question is yes of it.</param>
/// <param name="Arises">Whether a fact arises in it.</param>
/// <param name="Seen">The questions about a fact that matter, in order.</param>
internal sealed record AnswerMaker(Func<int, bool> Holds, Func<Fact, bool> Arises, Func<Fact, IReadOnlyList<int>> Seen)
{
    /// <summary>The answer to a fact; null where it does not arise.</summary>
    public Answer? Of(Fact fact) => !Arises(fact) ? null : fact.Type switch
    {
        FactType.YesNo or FactType.Judgement => Answer.Of(fact, Holds(Atoms.Of(fact))),
        FactType.OneOf => Values(fact).Select(v => Answer.OneOf(fact, v)).FirstOrDefault(),
        FactType.SomeOf => Answer.Exactly(fact, [.. Values(fact)]),
        FactType.Date => Holds(Atoms.Of(fact)) ? Answer.OnDay(fact, Day(fact)) : Answer.NeverHappens(fact),
        _ => Answer.OfNumber(fact, Number(fact)),
    };

    private IEnumerable<int> Values(Fact fact) => Enumerable.Range(0, fact.Values.Count).Where(v => Holds(Atoms.Value(fact, v)));

    /// <summary>The day before the first that it is said to be before; else the last that was looked at.</summary>
    private DateOnly Day(Fact fact)
    {
        var days = Seen(fact).Where(a => Atoms.OrdinalOf(a) > 0).ToList();
        var before = days.FindIndex(a => Holds(a));
        return before >= 0 ? Atoms.DayOf(days[before]).AddDays(-1) : days.Count > 0 ? Atoms.DayOf(days[^1]) : Atoms.AnyDay;
    }

    /// <summary>A number that reaches what is reached and no more, as far as it was looked at.</summary>
    private decimal Number(Fact fact)
    {
        var seen = Seen(fact).Select(Atoms.OrdinalOf).ToList();
        var reached = seen.FindLastIndex(t => Holds(Atoms.Threshold(fact, t)));
        var next = reached + 1 < seen.Count ? fact.Thresholds[seen[reached + 1]].Value : (decimal?)null;
        if (reached < 0)
        {
            return (next ?? 0) - 1;
        }

        var last = fact.Thresholds[seen[reached]];
        return !last.Strict ? last.Value : next is { } above ? (last.Value + above) / 2 : last.Value + 1;
    }
}
