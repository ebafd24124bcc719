using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Search;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Decides what three values leave open of a case by search: whether there is a possible system that fits the answers and meets what is asked, and one that does
/// not. It is exact, as far as it goes: after so many conflicts it gives up and says nothing.
/// </summary>
internal sealed class SearchedCase
{
    private const int MostConflicts = 200;

    private readonly SearchedCircuit _circuit = new(MostConflicts);
    private readonly LawText _text;
    private readonly Terms<Wire> _terms;
    private readonly List<(Wire Wire, HashSet<Fact> Facts)> _loose = [];

    /// <summary>Takes a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="terms">Everything one can ask of it, in these values.</param>
    public SearchedCase(CaseLogic logic, Func<IValues<Wire>, Terms<Wire>> terms)
    {
        (_text, _terms) = (logic.Text, terms(_circuit));
        foreach (var wire in logic.Fitting(_terms).Where(w => w != Wire.Always))
        {
            var facts = new HashSet<Fact>();
            Reach([wire], facts, []);
            _loose.Add((wire, facts));
        }
    }

    /// <summary>Whether any system fits the answers; null where the search was given up.</summary>
    public bool? IsPossible
    {
        get
        {
            var all = _circuit.AndAll([.. _loose.Select(l => l.Wire)]);
            return CanHold(all, Possible(all));
        }
    }

    /// <summary>Whether what is asked holds for every possible system that fits the answers, for none, or for some; null where the search was given up.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="wired">How it is told in this circuit.</param>
    public State? StateOf<T>(T asked, Func<Terms<Wire>, T, Wire> wired)
    {
        var wire = wired(_terms, asked);
        if (wire == Wire.Never || wire == Wire.Always)
        {
            return wire == Wire.Always ? State.Yes : State.No;
        }

        var possible = Possible(wire);
        return CanHold(wire, possible) switch
        {
            false => State.No,
            true when CanHold(wire.Contrary, possible) is { } contrary => contrary ? State.Open : State.Yes,
            _ => null,
        };
    }

    /// <summary>Whether some system meets a condition and is possible.</summary>
    private bool? CanHold(Wire wire, Wire possible)
    {
        try
        {
            return _circuit.CanHold(_circuit.And(wire, possible));
        }
        catch (SearchBudgetException)
        {
            return null;
        }
    }

    /// <summary>What is possible of the facts on which a condition depends, directly, by their gates, or through what else is ruled out.</summary>
    private Wire Possible(Wire wire)
    {
        var (facts, atoms) = (new HashSet<Fact>(), new HashSet<int>());
        Reach([wire], facts, atoms);
        var (joined, loose) = (new List<Wire>(), _loose.ToList());
        while (loose.FindIndex(l => l.Facts.Overlaps(facts)) is var next and >= 0)
        {
            joined.Add(loose[next].Wire);
            Reach([loose[next].Wire], facts, atoms);
            loose.RemoveAt(next);
        }

        var seen = atoms.ToLookup(a => Atoms.FactOf(_text, a));
        return _circuit.AndAll([.. joined, .. facts.Select(f => FactRules.Of(_circuit, f, seen[f], a => _terms.Compiler.Atom(f, a), _terms.Compiler.Gate(f)))]);
    }

    /// <summary>Adds the questions that conditions rest on, and those that decide whether their facts arise.</summary>
    private void Reach(IEnumerable<Wire> wires, HashSet<Fact> facts, HashSet<int> atoms)
    {
        var pending = new Queue<Wire>(wires);
        while (pending.TryDequeue(out var wire))
        {
            foreach (var atom in _circuit.Support(wire))
            {
                atoms.Add(atom);
                var fact = Atoms.FactOf(_text, atom);
                if (facts.Add(fact))
                {
                    pending.Enqueue(_terms.Compiler.Gate(fact));
                }
            }
        }
    }
}
