using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>
/// Looks for the smallest sets of facts whose change can turn a conclusion: in a diagram over facts that may change or not, from which what they are changed
/// to is already taken out.
/// </summary>
internal sealed class TurnSearch
{
    private readonly CaseLogic _free;
    private readonly KnownAnswers _answers;
    private readonly Diagram _turned;
    private readonly ILookup<Fact, int> _atoms;

    /// <summary>Looks at a decided conclusion.</summary>
    public TurnSearch(Reasoner reasoner, IReadOnlyList<Answer> answers, Conclusion conclusion, bool holds)
    {
        _free = reasoner.Logic([]);
        _answers = new KnownAnswers(reasoner.Text, reasoner.AsOf, answers);
        Turned = holds ? State.No : State.Yes;
        var reported = _free.Reported(conclusion);

        // An answer that only a fact that arises can have keeps the gate open as long as it is not changed itself.
        var possible = new Possibility(_free.Compiler, reasoner.Text, answers, inDoubt: _ => true).Around([reported]).Joined;
        _turned = Store.And(possible, holds ? Store.Not(reported) : reported);
        _atoms = Store.Support(_turned).ToLookup(a => Atoms.FactOf(_free.Text, a));
    }

    /// <summary>What the conclusion would be.</summary>
    public State Turned { get; }

    private DiagramStore Store => _free.Store;

    /// <summary>The smallest sets, none part of another, fewest facts first.</summary>
    public IReadOnlyList<IReadOnlyList<Fact>> Smallest(Func<Fact, bool> mayChange, int most)
    {
        var open = Choices(mayChange);
        var found = new List<IReadOnlyList<Fact>>();
        while (found.Count < most && Store.Cheapest(open, l => l.Value ? 1 : 0) is { } path)
        {
            var chosen = path.Where(l => l.Value).ToList();
            found.Add([.. chosen.Select(l => Atoms.FactOf(_free.Text, l.Level)).OrderBy(f => f.Index)]);
            open = Store.And(open, Store.Not(Store.AndAll([.. chosen.Select(l => Store.Variable(l.Level))])));
        }

        return found;
    }

    /// <summary>Answers to these facts that turn the conclusion while the others stay: nearest to those given. And what it needs of facts not answered, or answered in part.</summary>
    public (IReadOnlyList<Answer> Changes, IReadOnlyList<Answer> Others) Nearest(IReadOnlyList<Fact> changed)
    {
        var kept = Store.Restrict(_turned, atom => changed.Contains(Atoms.FactOf(_free.Text, atom)) ? null : Given(atom));
        var path = Store.Cheapest(kept, l => Given(l.Level) is { } given ? (given == l.Value ? 0 : 2) : l.Value ? 1 : 0)!.ToDictionary(l => l.Level, l => l.Value);
        var maker = Maker(path);
        var others = Besides(path, maker).Where(f => !changed.Contains(f)).OrderBy(f => f.Index);
        return ([.. changed.Select(maker.Of).OfType<Answer>()], [.. others.Select(maker.Of).OfType<Answer>()]);
    }

    /// <summary>The facts not answered, or in part, that a system is told in; where one does not arise, those by which it does not.</summary>
    private HashSet<Fact> Besides(Dictionary<int, bool> path, AnswerMaker maker)
    {
        var facts = path.Keys.Select(a => Atoms.FactOf(_free.Text, a)).ToHashSet();
        var pending = new Queue<Fact>(facts);
        while (pending.TryDequeue(out var next))
        {
            var read = maker.Arises(next) ? [] : Store.Support(_free.Compiler.Gate(next)).Where(a => Given(a) is null).Select(a => Atoms.FactOf(_free.Text, a));
            foreach (var fact in read.Where(facts.Add))
            {
                pending.Enqueue(fact);
            }
        }

        return facts;
    }

    /// <summary>Which facts may change so that some possible system turns the conclusion, the others being as given. What is not answered may be anything.</summary>
    private Diagram Choices(Func<Fact, bool> mayChange)
    {
        var left = Store.Restrict(_turned, atom => mayChange(Atoms.FactOf(_free.Text, atom)) ? null : Given(atom));
        foreach (var fact in _atoms.Select(g => g.Key).OrderByDescending(f => f.Index))
        {
            bool IsOfFact(int atom) => Atoms.FactOf(_free.Text, atom) == fact;
            var changed = Store.Exists(left, IsOfFact);
            left = _answers.Of(fact) is null || !mayChange(fact)
                ? changed
                : Store.IfThenElse(Store.Variable(Atoms.Answered(fact)), changed, Store.Exists(Store.Restrict(left, atom => IsOfFact(atom) ? Given(atom) : null), IsOfFact));
        }

        return left;
    }

    private AnswerMaker Maker(Dictionary<int, bool> path)
    {
        bool Holds(int atom) => path.TryGetValue(atom, out var value) ? value : Given(atom) ?? false;
        return new(Holds, f => Store.Decide(_free.Compiler.Gate(f), atom => Holds(atom)) == Truth.Yes, f => [.. _atoms[f].Where(a => !Atoms.IsAnswered(a)).Order()]);
    }

    /// <summary>What the answers say of a question.</summary>
    private bool? Given(int atom)
    {
        var fact = Atoms.FactOf(_free.Text, atom);
        return Atoms.IsAnswered(atom) ? _answers.Of(fact)?.OpensGate : _answers.ValueOf(fact, atom);
    }
}
