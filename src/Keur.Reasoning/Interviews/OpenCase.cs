using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>
/// What is still open of a case, as diagrams in which every fact has a value of its own that counts only where its gate is open: so facts are independent of
/// their gates, and what they are likely to be can be told one by one.
/// </summary>
internal sealed class OpenCase
{
    private readonly List<(Diagram Diagram, HashSet<Fact> Facts)> _loose = [];
    private readonly LawText _text;
    private readonly Terms<Diagram> _terms;
    private readonly KnownAnswers _answers;

    /// <summary>Takes a case, whose answers may not contradict each other, and an empty store to draw it in.</summary>
    public OpenCase(Reasoner reasoner, IEnumerable<Answer> answers, DiagramStore store)
    {
        Store = store;
        _text = reasoner.Text;
        _answers = new KnownAnswers(_text, reasoner.AsOf, answers);
        _terms = new Terms<Diagram>(new MappedQuestions<Diagram>(Store, Gated), (_text, reasoner.Days), reasoner.Readings, _answers);
        foreach (var opened in _answers.All.Where(a => a.OpensGate).Select(a => Gate(a.Fact)))
        {
            Add(opened);
        }

        foreach (var invariant in _text.Invariants.Where(i => i.Assumed))
        {
            Add(Store.Not(_terms.Of(invariant.Formula)));
        }
    }

    /// <summary>The diagrams.</summary>
    public DiagramStore Store { get; }

    /// <summary>When a fact arises.</summary>
    public Diagram Gate(Fact fact) => _terms.Compiler.Gate(fact);

    /// <summary>A conclusion as reported.</summary>
    public Diagram Reported(Conclusion conclusion) => _terms.Reported(conclusion);

    /// <summary>The facts a diagram depends on.</summary>
    public IEnumerable<Fact> FactsOf(Diagram diagram) => Store.Support(diagram).Select(a => Atoms.FactOf(_text, a)).Distinct();

    /// <summary>The fact a question is about.</summary>
    public Fact FactOf(int atom) => Atoms.FactOf(_text, atom);

    /// <summary>The place of the value a question is about; 0 of a fact without values.</summary>
    public int ValueOf(int atom) => Atoms.SlotOf(_text, atom).Value;

    /// <summary>These facts, those their gates read where these are not known to be open, and what else is ruled out with any of them: an answer may tell of all.</summary>
    public IReadOnlySet<Fact> Tied(IReadOnlyList<Fact> facts)
    {
        var tied = facts.Concat(facts.Select(Gate).Distinct().SelectMany(FactsOf)).ToHashSet();
        var loose = _loose.Select(l => l.Facts).ToList();
        while (loose.FindIndex(tied.Overlaps) is var next and >= 0)
        {
            tied.UnionWith(loose[next]);
            loose.RemoveAt(next);
        }

        return tied;
    }

    /// <summary>What is possible of the facts that a diagram depends on, directly or through what else is ruled out.</summary>
    public Diagram Possible(Diagram diagram)
    {
        var facts = FactsOf(diagram).ToHashSet();
        var joined = new List<Diagram>();
        var loose = _loose.ToList();
        while (loose.FindIndex(l => l.Facts.Overlaps(facts)) is var next and >= 0)
        {
            facts.UnionWith(loose[next].Facts);
            joined.Add(loose[next].Diagram);
            loose.RemoveAt(next);
        }

        var atoms = joined.Append(diagram).SelectMany(Store.Support).Distinct().ToLookup(FactOf);
        return Store.AndAll([.. joined, .. facts.Select(f => FactRules.Of(Store, f, atoms[f], a => Known(f, a), Diagram.True))]);
    }

    private void Add(Diagram diagram)
    {
        if (diagram != Diagram.True)
        {
            _loose.Add((diagram, [.. FactsOf(diagram)]));
        }
    }

    private Diagram Gated(int atom) => Store.And(Gate(FactOf(atom)), Store.Variable(atom));

    private Diagram Known(Fact fact, int atom) => _answers.ValueOf(fact, atom) switch
    {
        true => Diagram.True,
        false => Diagram.False,
        null => Store.Variable(atom),
    };
}
