using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>
/// Looks for the fewest answers that settle an open conclusion whatever else is so. It tries one answer, then two, and so on; where that takes too long, it
/// takes some that settle it and leaves out what it can.
/// </summary>
internal sealed class SettlingSearch
{
    /// <summary>Pairs of diagrams looked at before the search is cut short.</summary>
    private const int MostSteps = 60_000;

    private const int MostAnswers = 6;
    private const int MostSets = 3;

    private readonly CaseLogic _logic;
    private readonly Diagram _yes;
    private readonly Diagram _no;
    private readonly HashSet<(Diagram, Diagram, int)> _hopeless = [];
    private int _steps;

    /// <summary>Looks at an open conclusion.</summary>
    public SettlingSearch(CaseLogic logic, Conclusion conclusion)
    {
        _logic = logic;
        var reported = logic.Reported(conclusion);
        var possible = logic.Possibility.Around([reported]).Joined;
        (_yes, _no) = (Store.And(possible, reported), Store.And(possible, Store.Not(reported)));
    }

    private DiagramStore Store => _logic.Store;

    /// <summary>Sets of answers that settle it one way, all of the fewest answers; whether no fewer would do.</summary>
    public (IReadOnlyList<Settling> Sets, bool IsExact) Smallest(bool holds)
    {
        var (wanted, unwanted) = holds ? (_yes, _no) : (_no, _yes);
        var state = holds ? State.Yes : State.No;
        _steps = 0;
        for (var count = 1; count <= MostAnswers && _steps < MostSteps; count++)
        {
            var sets = new List<IReadOnlyList<Literal>>();
            _hopeless.Clear();
            Search((wanted, unwanted), count, [], sets);
            if (sets.Count > 0 && _steps < MostSteps)
            {
                return ([.. sets.Select(s => Told(state, s))], true);
            }
        }

        return ([Told(state, Irreducible(wanted, unwanted))], false);
    }

    /// <summary>Whether so many answers settle it; a set is found where nothing unwanted is left and something wanted is.</summary>
    private bool Search((Diagram Wanted, Diagram Unwanted) left, int count, List<Literal> chosen, List<IReadOnlyList<Literal>> sets)
    {
        if (left.Wanted == Diagram.False || left.Unwanted == Diagram.True || _steps++ >= MostSteps || sets.Count >= MostSets)
        {
            return false;
        }

        if (left.Unwanted == Diagram.False)
        {
            sets.Add([.. chosen]);
            return true;
        }

        if (count == 0 || _hopeless.Contains((left.Wanted, left.Unwanted, count)))
        {
            return false;
        }

        var any = Branch(left, count, chosen, sets);
        if (!any && _steps < MostSteps && sets.Count < MostSets)
        {
            _hopeless.Add((left.Wanted, left.Unwanted, count));
        }

        return any;
    }

    private bool Branch((Diagram Wanted, Diagram Unwanted) left, int count, List<Literal> chosen, List<IReadOnlyList<Literal>> sets)
    {
        var level = Math.Min(Store.LevelOf(left.Wanted), Store.LevelOf(left.Unwanted));
        var (wanted, unwanted) = (Halves(left.Wanted, level), Halves(left.Unwanted, level));
        var any = false;

        // Nobody answers that one of several values is not the one.
        bool[] values = Atoms.FactOf(_logic.Text, level).Type == FactType.OneOf ? [true] : [true, false];
        foreach (var value in values)
        {
            chosen.Add(new Literal(level, value));
            any |= Search(value ? (wanted.High, unwanted.High) : (wanted.Low, unwanted.Low), count - 1, chosen, sets);
            chosen.RemoveAt(chosen.Count - 1);
        }

        return Search((Store.Or(wanted.Low, wanted.High), Store.Or(unwanted.Low, unwanted.High)), count, chosen, sets) || any;
    }

    private (Diagram Low, Diagram High) Halves(Diagram diagram, int level) =>
        Store.LevelOf(diagram) == level ? (Store.Low(diagram), Store.High(diagram)) : (diagram, diagram);

    private List<Literal> Irreducible(Diagram wanted, Diagram unwanted)
    {
        var kept = Store.Cheapest(wanted, _ => 1)!.ToList();
        foreach (var literal in kept.ToList())
        {
            var fewer = new PartialAssignment(kept.Where(l => l != literal));
            if (Store.Restrict(unwanted, fewer) == Diagram.False)
            {
                kept.Remove(literal);
            }
        }

        return kept;
    }

    private Settling Told(State state, IReadOnlyList<Literal> literals) =>
        new(state, [.. literals.GroupBy(l => Atoms.FactOf(_logic.Text, l.Level)).OrderBy(g => g.Key.Index).Select(g => AnswerOf(g.Key, [.. g]))]);

    private Answer AnswerOf(Fact fact, List<Literal> literals)
    {
        List<int> With(bool value) => literals.FindAll(l => l.Value == value).ConvertAll(l => Atoms.SlotOf(_logic.Text, l.Level).Value);
        return fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => Answer.Of(fact, literals[0].Value),
            FactType.OneOf when With(true) is [var one, ..] => Answer.OneOf(fact, one),
            FactType.OneOf => Answer.OneOf(fact, Enumerable.Range(0, fact.Values.Count).Except(With(false)).First()),
            FactType.SomeOf => Partly(fact, With(true), With(false)),
            FactType.Date => Dated(fact, literals),
            _ => Numbered(fact, literals),
        };
    }

    /// <summary>What is known of the list besides is kept.</summary>
    private Answer Partly(Fact fact, List<int> includes, List<int> excludes) => _logic.Answers.Of(fact) is { } given
        ? Answer.Partly(fact, [.. given.Includes, .. includes], [.. given.Excludes, .. excludes])
        : Answer.Partly(fact, includes, excludes);

    private static Answer Dated(Fact fact, List<Literal> literals)
    {
        if (literals.Exists(l => !l.Value && Atoms.OrdinalOf(l.Level) == 0))
        {
            return Answer.NeverHappens(fact);
        }

        var before = literals.FindAll(l => l.Value && Atoms.OrdinalOf(l.Level) > 0);
        var after = literals.FindAll(l => !l.Value && Atoms.OrdinalOf(l.Level) > 0);
        return before.Count > 0 ? Answer.OnDay(fact, Atoms.DayOf(before.Min(l => l.Level)).AddDays(-1))
            : after.Count > 0 ? Answer.OnDay(fact, Atoms.DayOf(after.Max(l => l.Level))) : Answer.OnDay(fact, Atoms.AnyDay);
    }

    private static Answer Numbered(Fact fact, List<Literal> literals)
    {
        var reached = literals.FindAll(l => l.Value).Select(l => Atoms.OrdinalOf(l.Level)).DefaultIfEmpty(-1).Max();
        var below = literals.FindAll(l => !l.Value).Select(l => Atoms.OrdinalOf(l.Level)).DefaultIfEmpty(-1).Min();
        return reached < 0 ? Answer.OfNumber(fact, fact.Thresholds[below].Value - 1)
            : !fact.Thresholds[reached].Strict ? Answer.OfNumber(fact, fact.Thresholds[reached].Value)
            : Answer.OfNumber(fact, below > reached ? (fact.Thresholds[reached].Value + fact.Thresholds[below].Value) / 2 : fact.Thresholds[reached].Value + 1);
    }
}
