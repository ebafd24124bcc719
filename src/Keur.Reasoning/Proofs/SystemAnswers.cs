using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>Reads a system that a diagram allows back as answers. What the diagram leaves free is not so.</summary>
internal sealed class SystemAnswers
{
    private readonly HashSet<int> _true;
    private readonly ILookup<Fact, Literal> _literals;

    /// <summary>Takes the literals of a system.</summary>
    public SystemAnswers(LawText text, IReadOnlyList<Literal> literals)
    {
        _true = literals.Where(l => l.Value).Select(l => l.Level).ToHashSet();
        _literals = literals.ToLookup(l => Atoms.FactOf(text, l.Level));
    }

    /// <summary>The answers to facts; of one that has no value, as where it does not arise, none.</summary>
    public List<Answer> For(IEnumerable<Fact> facts) => [.. facts.OrderBy(f => f.Index).Select(Of).OfType<Answer>()];

    private Answer? Of(Fact fact) => fact.Type switch
    {
        FactType.OneOf => Values(fact) is [var value] ? Answer.OneOf(fact, value) : null,
        FactType.SomeOf => Answer.Exactly(fact, Values(fact)),
        FactType.Date => OfDate(fact),
        FactType.Number => OfNumber(fact),
        _ => Answer.Of(fact, _true.Contains(Atoms.Of(fact))),
    };

    private int[] Values(Fact fact) => [.. Enumerable.Range(0, fact.Values.Count).Where(v => _true.Contains(Atoms.Value(fact, v)))];

    private Answer OfDate(Fact fact)
    {
        if (!_true.Contains(Atoms.Of(fact)))
        {
            return Answer.NeverHappens(fact);
        }

        var days = _literals[fact].Where(l => Atoms.OrdinalOf(l.Level) > 0).ToLookup(l => l.Value, l => Atoms.DayOf(l.Level));
        if (days[false].Any())
        {
            return Answer.OnDay(fact, days[false].Max());
        }

        return Answer.OnDay(fact, days[true].Any() ? days[true].Min().AddDays(-1) : DateOnly.FromDayNumber(Atoms.SomeDay));
    }

    private Answer? OfNumber(Fact fact)
    {
        var reached = fact.Thresholds.Index().Where(t => _true.Contains(Atoms.Threshold(fact, t.Index))).Select(t => (int?)t.Index).Max();
        if (reached is not { } place)
        {
            return _literals[fact].Any() ? Answer.OfNumber(fact, fact.Thresholds[0].Value - (fact.Thresholds[0].Strict ? 0 : 1)) : null;
        }

        var (value, strict) = fact.Thresholds[place];
        if (!strict)
        {
            return Answer.OfNumber(fact, value);
        }

        var next = place + 1 < fact.Thresholds.Count ? fact.Thresholds[place + 1].Value : value + 2;
        return Answer.OfNumber(fact, (value + next) / 2);
    }
}
