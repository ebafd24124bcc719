using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Proofs;

namespace Keur.Reasoning.Mutation;

/// <summary>Tries again the claims about a text that rest on what a mutant changed.</summary>
internal sealed class ProofReach
{
    private readonly Dictionary<string, HashSet<object>> _restsOn = [];
    private readonly HashSet<object> _phasesRestOn;
    private readonly HashSet<(string, string, ProofState)> _unproved;

    /// <summary>Looks at the law without mutants.</summary>
    public ProofReach(LawText original, ExampleReach reach)
    {
        foreach (var conclusion in original.Conclusions)
        {
            _restsOn[conclusion.Id] = reach.RestsOn([conclusion], timed: false);
        }

        foreach (var invariant in original.Invariants)
        {
            _restsOn[KeyOf(invariant)] = reach.RestsOn(FormulaWalk.Conclusions(invariant.Formula).Concat<object>(FormulaWalk.Facts(invariant.Formula)), timed: false);
        }

        _phasesRestOn = reach.RestsOn(original.Phases, timed: false);
        _unproved = ProofMark.Of(original, _ => true);
    }

    /// <summary>Whether a claim that was proved is not proved of the text as it is now.</summary>
    public bool Notice(LawText text, Mutant original) => !ProofMark.Of(text, s => Concerns(s, original.Owner)).IsSubsetOf(_unproved);

    // Phases and penalties bear on duties alone; what is impossible bears on everything.
    private bool Concerns(object subject, object owner) => owner is Invariant
        || (subject is Duty && (owner is Penalty || _phasesRestOn.Contains(owner)))
        || (_restsOn.TryGetValue(KeyOf(subject), out var found) && found.Contains(owner));

    // What is the same in both texts has the same id.
    private static string KeyOf(object subject) => subject is Invariant invariant ? $"never {invariant.Id}" : subject.ToString() ?? string.Empty;
}
