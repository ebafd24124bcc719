using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>
/// Looks for the fewest answers that settle an open conclusion whatever else is so. It tries one answer, then two, and so on, where a value of a list counts as
/// an answer, and so does that nothing of the list is so; where that takes too long, it takes some that settle it and leaves out what it can.
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
    private readonly Dictionary<int, List<Literal>> _nothingOf;
    private Diagram _sought;
    private int _steps;

    /// <summary>Looks at an open conclusion.</summary>
    public SettlingSearch(CaseLogic logic, Conclusion conclusion)
    {
        _logic = logic;
        var reported = logic.Reported(conclusion);
        var possible = logic.Possibility.Around([reported]).Joined;
        (_yes, _no) = (Store.And(possible, reported), Store.And(possible, Store.Not(reported)));
        _nothingOf = Seen.Where(g => g.Key.Type == FactType.SomeOf && g.Count() > 1 && _logic.Answers.Of(g.Key) is not { Includes.Count: > 0 })
            .ToDictionary(g => g.Min(), g => Enumerable.Range(0, g.Key.Values.Count).Select(v => new Literal(Atoms.Value(g.Key, v), Value: false)).ToList());
    }

    private DiagramStore Store => _logic.Store;

    /// <summary>The questions that matter, by their facts.</summary>
    private ILookup<Fact, int> Seen => Store.Support(_yes).Union(Store.Support(_no)).Order().ToLookup(a => Atoms.FactOf(_logic.Text, a));

    /// <summary>Sets of answers that settle it one way, all of the fewest answers; whether no fewer would do.</summary>
    public (IReadOnlyList<Settling> Sets, bool IsExact) Smallest(bool holds)
    {
        var (wanted, unwanted) = holds ? (_yes, _no) : (_no, _yes);
        var state = holds ? State.Yes : State.No;
        (_sought, _steps) = (wanted, 0);
        for (var count = 1; count <= MostAnswers && _steps < MostSteps; count++)
        {
            var sets = new List<List<Literal>>();
            _hopeless.Clear();
            Search((wanted, unwanted), count, [], sets);
            if (sets.Count > 0 && _steps < MostSteps)
            {
                return ([.. sets.Where(s => !sets.Exists(o => o.Count < s.Count && !o.Except(s).Any())).Select(s => Told(state, s))], true);
            }
        }

        return ([Told(state, Irreducible(unwanted))], false);
    }

    /// <summary>Whether so many answers settle it; a set is found where nothing unwanted is left and something wanted is.</summary>
    private bool Search((Diagram Wanted, Diagram Unwanted) left, int count, List<Literal> chosen, List<List<Literal>> sets)
    {
        if (left.Wanted == Diagram.False || left.Unwanted == Diagram.True || _steps++ >= MostSteps || sets.Count >= MostSets)
        {
            return false;
        }

        if (left.Unwanted == Diagram.False)
        {
            sets.AddRange(Fitting(chosen) != Diagram.False ? [[.. chosen]] : []);
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

    private bool Branch((Diagram Wanted, Diagram Unwanted) left, int count, List<Literal> chosen, List<List<Literal>> sets)
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

        if (_nothingOf.TryGetValue(level, out var nothing))
        {
            var known = new PartialAssignment(nothing);
            chosen.AddRange(nothing);
            any |= Search((Store.Restrict(left.Wanted, known), Store.Restrict(left.Unwanted, known)), count - 1, chosen, sets);
            chosen.RemoveRange(chosen.Count - nothing.Count, nothing.Count);
        }

        return Search((Store.Or(wanted.Low, wanted.High), Store.Or(unwanted.Low, unwanted.High)), count, chosen, sets) || any;
    }

    /// <summary>The systems sought that fit the answers in which this is told: a day or a number is told only of what arises.</summary>
    private Diagram Fitting(List<Literal> chosen)
    {
        var opened = chosen.GroupBy(l => Atoms.FactOf(_logic.Text, l.Level)).Select(Opened).Prepend(_sought);
        return Store.AndAll([.. opened.Select(d => Store.Restrict(d, new PartialAssignment(chosen)))]);
    }

    private Diagram Opened(IGrouping<Fact, Literal> told) => told.Key.Type switch
    {
        FactType.Number => _logic.Compiler.Gate(told.Key),
        FactType.Date when told.Any(l => Atoms.OrdinalOf(l.Level) > 0) => _logic.Compiler.Atom(told.Key, Atoms.Of(told.Key)),
        _ => Diagram.True,
    };

    private (Diagram Low, Diagram High) Halves(Diagram diagram, int level) =>
        Store.LevelOf(diagram) == level ? (Store.Low(diagram), Store.High(diagram)) : (diagram, diagram);

    /// <summary>Takes what can be said of one system, and leaves out one thing after the other as long as it settles.</summary>
    private List<Literal> Irreducible(Diagram unwanted)
    {
        var system = Store.Cheapest(_sought, _ => 1)!.ToDictionary(l => l.Level, l => l.Value);
        var kept = Told(system).ToList();
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

    /// <summary>
    /// What can be said of a system: not that one of several values is not the one, nor how low a number is that does not arise; that follows from the rest.
    /// </summary>
    private IEnumerable<Literal> Told(Dictionary<int, bool> system)
    {
        var atoms = Seen.SelectMany(g => Store.Support(_logic.Compiler.Gate(g.Key)).Concat(g)).Distinct().Order();
        bool Arises(Fact fact) => Store.Decide(_logic.Compiler.Gate(fact), a => system.GetValueOrDefault(a)) == Truth.Yes;
        return atoms.Select(a => new Literal(a, system.GetValueOrDefault(a))).Where(l => Atoms.FactOf(_logic.Text, l.Level) is var fact && fact.Type switch
        {
            FactType.OneOf => l.Value,
            FactType.Number => Arises(fact),
            FactType.Date => Atoms.OrdinalOf(l.Level) == 0 || system.GetValueOrDefault(Atoms.Of(fact)),
            _ => true,
        });
    }

    private Settling Told(State state, List<Literal> literals)
    {
        var path = Store.Satisfying(Fitting(literals))!.Concat(literals).ToDictionary(l => l.Level, l => l.Value);
        var atoms = Seen;
        var maker = new AnswerMaker(path.GetValueOrDefault, _ => true, f => [.. atoms[f]]);
        return new(state, [.. literals.GroupBy(l => Atoms.FactOf(_logic.Text, l.Level)).OrderBy(g => g.Key.Index).Select(g => AnswerOf(g.Key, [.. g], maker))]);
    }

    /// <summary>Of a list only what has to be known; what is known of it besides is kept.</summary>
    private Answer AnswerOf(Fact fact, List<Literal> literals, AnswerMaker maker)
    {
        if (fact.Type != FactType.SomeOf)
        {
            return maker.Of(fact)!;
        }

        List<int> With(bool value) => literals.FindAll(l => l.Value == value).ConvertAll(l => Atoms.SlotOf(_logic.Text, l.Level).Value);
        var given = _logic.Answers.Of(fact);
        return Answer.Partly(fact, [.. given?.Includes ?? [], .. With(true)], [.. given?.Excludes ?? [], .. With(false)]);
    }
}
