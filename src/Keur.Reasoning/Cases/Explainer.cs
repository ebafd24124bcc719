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
    private readonly ChangedCases _changed;

    /// <summary>Explains a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="free">The same text on the same day without answers, shared by all cases.</param>
    /// <param name="again">Makes the same case with fewer answers.</param>
    public Explainer(CaseLogic logic, Lazy<CaseLogic> free, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        (_logic, _shared, _changed) = (logic, free, new ChangedCases(logic, again));
    }

    /// <summary>A smallest set of the answers that settles the question the same way; all that bear on it where that exceeds the bound on work.</summary>
    /// <param name="logic">The case with no answers but those every such set needs.</param>
    /// <param name="diagram">The question in that logic.</param>
    /// <param name="holds">Whether it is settled as yes.</param>
    public IReadOnlyList<Answer> Sufficient(CaseLogic logic, Diagram diagram, bool holds)
    {
        var store = logic.Store;
        var claim = holds ? diagram : store.Not(diagram);
        if (claim == Diagram.True)
        {
            return [.. logic.Answers.All];
        }

        var possibility = new Possibility(logic.Compiler, logic.Text, _logic.Answers.All, inDoubt: a => logic.Answers.Of(a.Fact) is null);
        var proof = store.Implies(possibility.Around([claim]).Joined, claim);
        var relevant = store.Support(proof).ToLookup(a => Atoms.FactOf(logic.Text, a));
        var answers = _logic.Answers.All.Where(a => relevant.Contains(a.Fact)).ToList();
        var groups = answers.ConvertAll(a => (IReadOnlyList<Literal>)[.. LiteralsOf(a, relevant[a.Fact])]);
        return [.. logic.Answers.All.Concat(store.GroupedImplicant(proof, groups).Indexes.Select(i => answers[i])).OrderBy(a => a.Fact.Index)];
    }

    /// <summary>A smallest set of answers; all answers where finding one exceeds the bound on work.</summary>
    private IReadOnlyList<Answer> SufficientOrAll(CaseLogic logic, Conclusion conclusion, bool holds)
    {
        try
        {
            return Sufficient(logic, logic.Reported(conclusion), holds);
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
            var known = Atoms.IsAnswered(atom) ? answer.OpensGate : KnownAnswers.ValueOf(answer, Atoms.SlotOf(_logic.Text, atom).Value, atom, _logic.AsOf);
            if (known is { } value)
            {
                yield return new Literal(atom, value);
            }
        }
    }

    /// <summary>A smallest set of answers, by diagrams of what is left to ask once the answers that every set needs are given.</summary>
    private IReadOnlyList<Answer> Drawn(Conclusion conclusion, bool holds, IReadOnlyList<Answer> needed)
    {
        if (needed.Count > 0)
        {
            return SufficientOrAll(_changed.With(needed), conclusion, holds);
        }

        // All cases of a reasoner draw on the same logic without answers, one at a time.
        lock (_shared)
        {
            return SufficientOrAll(_shared.Value, conclusion, holds);
        }
    }

    /// <summary>Why a conclusion, as reported, holds or not.</summary>
    public IReadOnlyList<Because> Of(Conclusion conclusion, State state)
    {
        if (state is not (State.Yes or State.No))
        {
            return [];
        }

        var plain = new PlainSufficiency(_logic, _changed, conclusion, state == State.Yes);
        var answers = plain.Answers ?? Drawn(conclusion, state == State.Yes, plain.Needed);

        var steps = new ReasonTree(_changed.With(answers)).Of(conclusion, state);
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
