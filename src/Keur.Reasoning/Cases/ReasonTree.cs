using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>The provisions through which a small set of answers settles a conclusion.</summary>
internal sealed class ReasonTree(CaseLogic logic)
{
    private const int Deepest = 40;

    /// <summary>Above this many steps a conclusion that was explained before is named without its steps, lest a tree grow beyond what anyone reads.</summary>
    private const int MostSteps = 400;

    private readonly HashSet<Conclusion> _explained = [];
    private int _depth;
    private int _steps;

    /// <summary>An answer as the end of an explanation.</summary>
    public static Because Leaf(Answer answer) =>
        new(answer.Fact.Id, answer.Fact.Ask, null, answer.OpensGate ? State.Yes : State.No, [], answer);

    /// <summary>The steps below a conclusion, which is settled by the answers alone.</summary>
    public IReadOnlyList<Because> Of(Conclusion conclusion, State state)
    {
        if (_depth >= Deepest || (!_explained.Add(conclusion) && _steps > MostSteps))
        {
            return [];
        }

        _depth++;
        var steps = conclusion switch
        {
            Group { Name.Otherwise: true } => OfOtherwise(state),
            Group group => OfGroup(group, state),
            _ => OfTests(conclusion, state),
        };
        _depth--;
        var outside = state == State.No && steps.Count == 0 && logic.StateOfOutside() == State.Yes;
        var distinct = outside ? OfOutside() : Distinct(steps);
        _steps += distinct.Count;
        return distinct;
    }

    private IReadOnlyList<Because> OfOutside() =>
        [.. logic.Text.Classes.Where(c => c.Name!.Outside && logic.StateOf(c) == State.Yes).Select(c => Step(c, State.Yes))];

    private List<Because> OfOtherwise(State state)
    {
        var classes = logic.Text.Classes.Where(c => !c.Name!.Otherwise);
        var found = classes.Where(c => logic.StateOfReported(c) == (state == State.Yes ? State.No : State.Yes)).Select(c => Step(c, state == State.Yes ? State.No : State.Yes));
        return [.. state == State.Yes ? found : found.Take(1)];
    }

    private List<Because> OfGroup(Group group, State state)
    {
        var settled = group.Grounds.Where(g => logic.StateOf(g) == state);
        return [.. (state == State.Yes ? settled.Take(1) : settled).Select(g => Step(g, state))];
    }

    private List<Because> OfTests(Conclusion conclusion, State state)
    {
        var bearers = conclusion is Duty { Parties.Count: 0 } duty ? duty.Roles : [];
        if (state == State.Yes)
        {
            var role = bearers.Where(r => logic.StateOf(r) == State.Yes).Take(1).Select(r => Step(r, State.Yes));
            var exceptions = conclusion.Unless.SelectMany(u => OfFormula(u.Formula, State.No));
            return [.. role, .. conclusion.When is null ? [] : OfFormula(conclusion.When, State.Yes), .. exceptions];
        }

        if (bearers.Count > 0 && bearers.All(r => logic.StateOf(r) == State.No))
        {
            return [.. bearers.Select(r => Step(r, State.No))];
        }

        if (conclusion.When is { } when && logic.StateOf(when) == State.No)
        {
            return [.. OfFormula(when, State.No)];
        }

        var exception = conclusion.Unless.FirstOrDefault(u => logic.StateOf(u.Formula) == State.Yes);
        return exception is null ? [] : [.. OfFormula(exception.Formula, State.Yes)];
    }

    private IEnumerable<Because> OfFormula(Formula formula, State state) => formula switch
    {
        NotFormula not => OfFormula(not.Operand, state == State.Yes ? State.No : State.Yes),
        ListFormula list => OfList(list, state),
        FactFormula test => OfFact(test.Fact),
        PhaseDateFormula test => OfFact(test.Fact),
        ConclusionFormula test => [Step(test.Conclusion, state)],
        UnderFormula test => OfGrounds(test.Grounds, state),
        _ => [],
    };

    private IEnumerable<Because> OfList(ListFormula list, State state)
    {
        // One point settles `any of` as yes and `all of` as no; otherwise every point bears on it.
        var one = list.All == (state == State.No);
        var settled = list.Points.Where(p => logic.StateOf(p.Formula) == state);
        return (one ? settled.Take(1) : settled).SelectMany(p => OfFormula(p.Formula, state));
    }

    private IEnumerable<Because> OfGrounds(IReadOnlyList<Rule> grounds, State state)
    {
        var settled = grounds.Where(g => logic.StateOf(g) == state);
        return (state == State.Yes ? settled.Take(1) : settled).Select(g => Step(g, state));
    }

    private IEnumerable<Because> OfFact(Fact fact)
    {
        if (logic.Answers.Of(fact) is { } answer)
        {
            yield return Leaf(answer);
        }
        else if (fact.OnlyWhen is { } gate)
        {
            // Not answered, so it is settled by not arising.
            foreach (var step in OfFormula(gate, logic.StateOf(gate) == State.Yes ? State.Yes : State.No))
            {
                yield return step;
            }
        }
    }

    private Because Step(Conclusion conclusion, State state) =>
        new(conclusion.Id, conclusion.Title, conclusion.Cites.Count > 0 ? conclusion.Cites[0] : null, state, Of(conclusion, state), null);

    private static IReadOnlyList<Because> Distinct(IEnumerable<Because> steps)
    {
        var seen = new HashSet<string>();
        return [.. steps.Where(s => seen.Add(s.Id))];
    }
}
