namespace Keur.Law;

/// <summary>One provision, or all from one to another that stand beside each other: `6(1)`, `102 to 109`.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; the same as the first for a single provision.</param>
public sealed record CitationRange(Citation From, Citation To)
{
    /// <summary>
    /// Whether the provision is one of these or lies within one of them. Inserted provisions count by their number: `60a` lies in `57 to 61`.
    /// </summary>
    public bool Contains(Citation provision)
    {
        if (From == To)
        {
            return provision.IsWithin(From);
        }

        // Articles and annexes are counted apart: what runs from 1 to 5 holds no Annex III.
        if (provision.IsAnnex != From.IsAnnex)
        {
            return false;
        }

        // Asked for hundreds of thousands of times when a law is composed and a case judged, so the paths are compared where they lie.
        var cut = From.LastStepStart;
        if (To.LastStepStart != cut || !To.Path.AsSpan(0, cut).SequenceEqual(From.Path.AsSpan(0, cut)) || provision.StepAt(cut) is not { Length: > 0 } step
            || !provision.Path.AsSpan(0, cut).SequenceEqual(From.Path.AsSpan(0, cut)))
        {
            return false;
        }

        return CitationOrder.CompareSteps(From.Path.AsSpan(cut), step) <= 0 && CitationOrder.CompareSteps(step, To.Path.AsSpan(cut)) <= 0;
    }

    /// <summary>Its ends; one where they are the same.</summary>
    public IReadOnlyList<Citation> Ends => From == To ? [From] : [From, To];

    /// <summary>Whether its ends have all but their last step in common, and come in order: of other ranges nobody could say what they hold.</summary>
    public bool IsInOrder
    {
        get
        {
            var (first, last) = (From.Steps(), To.Steps());
            return first.Count == last.Count
                && From.IsAnnex == To.IsAnnex
                && first.SkipLast(1).SequenceEqual(last.SkipLast(1))
                && CitationOrder.CompareSteps(first[^1], last[^1]) <= 0;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => From == To ? From.Path : $"{From} to {To}";
}
