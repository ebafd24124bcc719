using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Explains what is decided: a shortest set of the answers given that suffices, and above it the provisions through which it does. Without any one of
/// these answers the conclusion would be open.
/// </summary>
internal sealed class Explainer
{
    private readonly CaseLogic _logic;
    private readonly Lazy<CaseLogic> _shared;
    private readonly Func<IEnumerable<Answer>, CaseLogic> _again;

    /// <summary>Explains a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="free">The same text on the same day without answers, shared by all cases.</param>
    /// <param name="again">Makes the same case with fewer answers.</param>
    public Explainer(CaseLogic logic, Lazy<CaseLogic> free, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        (_logic, _shared, _again) = (logic, free, again);
    }

    private CaseLogic Free => _shared.Value;

    /// <summary>A smallest set of the answers that settles the question the same way; all that bear on it where that exceeds the bound on work.</summary>
    /// <param name="diagram">The question in the logic without answers.</param>
    /// <param name="holds">Whether it is settled as yes.</param>
    public IReadOnlyList<Answer> Sufficient(Diagram diagram, bool holds)
    {
        var store = Free.Store;
        var claim = holds ? diagram : store.Not(diagram);
        if (claim == Diagram.True)
        {
            return [];
        }

        var possibility = new Possibility(Free.Compiler, Free.Text, _logic.Answers.All, inDoubt: true);
        var proof = store.Implies(possibility.Around([claim]).Joined, claim);
        var relevant = store.Support(proof).ToLookup(a => Atoms.FactOf(Free.Text, a));
        var answers = _logic.Answers.All.Where(a => relevant.Contains(a.Fact)).ToList();
        var groups = answers.ConvertAll(a => (IReadOnlyList<Literal>)[.. LiteralsOf(a, relevant[a.Fact])]);
        return [.. store.GroupedImplicant(proof, groups).Indexes.Select(i => answers[i])];
    }

    /// <summary>A smallest set of answers; all answers where finding one exceeds the bound on work.</summary>
    private IReadOnlyList<Answer> SufficientOrAll(Conclusion conclusion, bool holds)
    {
        try
        {
            return Sufficient(Free.Reported(conclusion), holds);
        }
        catch (DiagramBudgetException)
        {
            return [.. _logic.Answers.All];
        }
    }

    private IEnumerable<Literal> LiteralsOf(Answer answer, IEnumerable<int> atoms)
    {
        foreach (var atom in atoms)
        {
            var known = Atoms.IsAnswered(atom) ? answer.OpensGate : KnownAnswers.ValueOf(answer, Atoms.SlotOf(Free.Text, atom).Value, atom, _logic.AsOf);
            if (known is { } value)
            {
                yield return new Literal(atom, value);
            }
        }
    }

    /// <summary>A smallest set of answers, by diagrams. All cases of a reasoner draw on the same logic without answers, one at a time.</summary>
    private IReadOnlyList<Answer> Drawn(Conclusion conclusion, State state)
    {
        lock (_shared)
        {
            return SufficientOrAll(conclusion, state == State.Yes);
        }
    }

    /// <summary>Why a conclusion, as reported, holds or not.</summary>
    public IReadOnlyList<Because> Of(Conclusion conclusion, State state)
    {
        if (state is not (State.Yes or State.No))
        {
            return [];
        }

        var answers = new PlainSufficiency(_logic, _again).Find(conclusion, state == State.Yes) ?? Drawn(conclusion, state);

        var steps = new ReasonTree(_again(answers)).Of(conclusion, state);
        var shown = steps.SelectMany(Leaves).ToHashSet();
        var others = answers.Where(a => !shown.Contains(a)).Select(ReasonTree.Leaf).ToList();
        return others.Count == 0 ? steps : [.. steps, .. Placed(conclusion, state, others)];
    }

    /// <summary>
    /// Puts the answers that no provision of the conclusion itself reads where they belong: what is reported as holding rests on them because they keep the case
    /// within the act; in every other case they stand by themselves.
    /// </summary>
    private IEnumerable<Because> Placed(Conclusion conclusion, State state, IReadOnlyList<Because> others)
    {
        var outside = _logic.Text.Classes.Where(c => c.Name!.Outside).ToList();
        return state == State.Yes && outside.Count > 0 && CaseLogic.IsReportedWithin(conclusion)
            ? [new Because(outside[0].Id, outside[0].Title, null, State.No, others, null)]
            : others;
    }

    private static IEnumerable<Answer> Leaves(Because step) => step.Answer is { } answer ? [answer] : step.Steps.SelectMany(Leaves);
}
