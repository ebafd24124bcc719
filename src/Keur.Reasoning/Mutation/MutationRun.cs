using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Proofs;

namespace Keur.Reasoning.Mutation;

/// <summary>
/// Tries mutants of a text. A mutant is caught when one of the examples that rest on what it changed comes out otherwise, when a claim about the text is no
/// longer proved, or, where it changes a citation, when the page about coverage would be another. What nobody catches is tried for being the same law.
/// </summary>
public sealed class MutationRun
{
    private readonly LawText _text;
    private readonly IReadOnlyList<Mutant> _mutants;
    private readonly IReadOnlyList<Mutant> _originals;
    private readonly ExampleReach _reach;
    private readonly SameLaw _same;
    private readonly ProofReach _proofs;
    private readonly string _coverage;
    private readonly string _reaches;
    private readonly HashSet<object> _used;

    /// <summary>Prepares the mutants of a text.</summary>
    /// <param name="make">Makes the text; each time another, of which nobody else makes use.</param>
    public MutationRun(Func<LawText> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var original = make();
        _text = make();
        // Examples may be looked up when first asked for: it must not be a mutant that they are looked up in.
        _ = _text.Examples.Count;
        (_mutants, _originals) = (Mutants.Of(_text), Mutants.Of(original));
        (_reach, _same) = (new ExampleReach(original), new SameLaw(original));
        _used = _reach.All();
        (_proofs, _coverage, _reaches) = (new ProofReach(original, _reach), CoverageMark.Of(original), ReachMap.Of(original));
    }

    /// <summary>How many mutants there are.</summary>
    public int Count => _mutants.Count;

    /// <summary>Tries every mutant.</summary>
    public IReadOnlyList<MutantResult> All() => [.. Enumerable.Range(0, Count).Select(Try)];

    /// <summary>Tries so many mutants, drawn by a seed; all where there are no more.</summary>
    public IReadOnlyList<MutantResult> Sample(int count, int seed)
    {
        var places = Enumerable.Range(0, Count).ToArray();
        new Random(seed).Shuffle(places);
        return [.. places.Take(count).Order().Select(Try)];
    }

    private MutantResult Try(int place)
    {
        var mutant = _mutants[place];
        try
        {
            return new MutantResult(mutant, mutant.Apply() ? FateOf(mutant, _originals[place]) : MutantFate.IsNoLaw);
        }
        finally
        {
            mutant.Undo();
        }
    }

    private MutantFate FateOf(Mutant mutant, Mutant original)
    {
        var runner = new ExampleRunner(_text);
        var examples = _reach.Of(original).ToLookup(e => e.Named, e => e.Place);
        return !Hold(runner, examples[true]) ? MutantFate.FailsExample
            : IsTheSame(mutant, original) ? MutantFate.IsTheSame
            : !Hold(runner, examples[false]) ? MutantFate.FailsExample
            : !mutant.IsShownOnly && _proofs.Notice(_text, original) ? MutantFate.FailsProof
            : mutant.Kind == MutationKind.Citation && CoverageMark.Of(_text) != _coverage ? MutantFate.ChangesCoverage
            : MutantFate.Survives;
    }

    private bool Hold(ExampleRunner runner, IEnumerable<int> examples) => examples.All(e => runner.Holds(_text.Examples[e]));

    private bool IsTheSame(Mutant mutant, Mutant original) =>
        (original.Owner is Fact or Phase or Spare && !original.ChangesReach && !_used.Contains(original.Owner))
        || _same.IsProved(original, _reach.ReadingsBehind(original.Owner)) || (mutant.ChangesReach && ReachMap.Of(_text) == _reaches);
}
