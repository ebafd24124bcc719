using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>
/// What systems are possible: a fact has a value only where its gate is open, a `one of` exactly one, dates and numbers are in order, and nothing is
/// what the law calls impossible. Only what shares facts with the question at hand is joined: the rest cannot matter to it.
/// </summary>
internal sealed class Possibility
{
    private readonly FormulaCompiler<Diagram> _compiler;
    private readonly DiagramStore _store;
    private readonly LawText _text;
    private readonly List<LooseEnd> _loose = [];

    /// <summary>Takes the answers into account: an answer that only an open gate allows opens it.</summary>
    /// <param name="compiler">Where diagrams are made.</param>
    /// <param name="text">The text.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="inDoubt">Which answers open their gate only where <see cref="Atoms.Answered"/> holds of them, so that one can see what rests on it; none if null.</param>
    public Possibility(FormulaCompiler<Diagram> compiler, LawText text, IEnumerable<Answer> answers, Predicate<Answer>? inDoubt = null)
    {
        (_compiler, _store, _text) = (compiler, (DiagramStore)compiler.Values, text);
        foreach (var answer in answers.Where(a => a.OpensGate && a.Fact.OnlyWhen is not null))
        {
            var gate = compiler.Gate(answer.Fact);
            Add(answer, null, inDoubt?.Invoke(answer) == true ? _store.Implies(_store.Variable(Atoms.Answered(answer.Fact)), gate) : gate);
        }

        foreach (var invariant in text.Invariants.Where(i => i.Assumed))
        {
            Add(null, invariant, _store.Not(compiler.Compile(invariant.Formula, compiler.Describe)));
        }
    }

    private void Add(Answer? answer, Invariant? invariant, Diagram diagram)
    {
        if (diagram != Diagram.True)
        {
            _loose.Add(new LooseEnd(answer, invariant, diagram, FactsBehind(diagram)));
        }
    }

    /// <summary>Whether any system fits the answers.</summary>
    public bool IsPossible => _loose.TrueForAll(l => l.Diagram != Diagram.False)
        && (_loose.Count == 0 || Around([.. _loose.Select(l => l.Diagram)]).Joined != Diagram.False);

    /// <summary>The `impossible` that by itself rules the answers out; null where none does.</summary>
    public Invariant? RulingOut => _loose.Find(l => l.Diagram == Diagram.False && l.Invariant is not null)?.Invariant;

    /// <summary>Everything possible that shares facts, directly or through others, with what is asked; and the facts in it.</summary>
    public (Diagram Joined, IReadOnlySet<Fact> Facts) Around(IReadOnlyList<Diagram> asked)
    {
        var parts = new HashSet<Diagram>();
        var facts = new HashSet<Fact>();
        var pending = new Queue<Fact>();
        foreach (var diagram in asked)
        {
            Reach(diagram, facts, pending);
        }

        var loose = _loose.ToList();
        do
        {
            while (pending.TryDequeue(out var fact))
            {
                Reach(_compiler.Gate(fact), facts, pending);
            }

            foreach (var end in loose.Where(l => l.Facts.Overlaps(facts)).ToList())
            {
                parts.Add(end.Diagram);
                Reach(end.Diagram, facts, pending);
                loose.Remove(end);
            }
        }
        while (pending.Count > 0);

        return (Join(asked, parts, facts), facts);
    }

    private void Reach(Diagram diagram, HashSet<Fact> facts, Queue<Fact> pending)
    {
        foreach (var atom in _store.Support(diagram))
        {
            var fact = Atoms.FactOf(_text, atom);
            if (facts.Add(fact))
            {
                pending.Enqueue(fact);
            }
        }
    }

    /// <summary>The facts of a diagram and those on which it depends whether they arise: through these it can bear on others.</summary>
    private HashSet<Fact> FactsBehind(Diagram diagram)
    {
        var facts = new HashSet<Fact>();
        var pending = new Queue<Fact>();
        Reach(diagram, facts, pending);
        while (pending.TryDequeue(out var fact))
        {
            Reach(_compiler.Gate(fact), facts, pending);
        }

        return facts;
    }

    private Diagram Join(IReadOnlyList<Diagram> asked, HashSet<Diagram> parts, HashSet<Fact> facts)
    {
        var gates = facts.Select(_compiler.Gate);
        var atoms = asked.Concat(parts).Concat(gates).SelectMany(_store.Support).Where(a => !Atoms.IsAnswered(a)).Distinct().Order().ToLookup(a => Atoms.FactOf(_text, a));
        var own = facts.Select(f => FactRules.Of(_store, f, atoms[f], a => _compiler.Atom(f, a), _compiler.Gate(f)));
        return _compiler.Join(parts.Concat(own), all: true);
    }
}
