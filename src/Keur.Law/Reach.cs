namespace Keur.Law;

/// <summary>Which provisions a phase, a spare or a penalty speaks of.</summary>
/// <param name="Kind">All, those that no other names, or those listed.</param>
/// <param name="Listed">The provisions listed; empty otherwise.</param>
/// <param name="Except">What is taken out again.</param>
public sealed record Reach(ReachKind Kind, IReadOnlyList<CitationRange> Listed, IReadOnlyList<CitationRange> Except)
{
    /// <summary>Whether the provision is reached. For <see cref="ReachKind.Rest"/>: whether it may be, when no other names it.</summary>
    public bool Contains(Citation provision) =>
        (Kind != ReachKind.Listed || Listed.Any(r => r.Contains(provision))) && !Except.Any(r => r.Contains(provision));

    /// <summary>
    /// How precisely it names the provision: the depth of the deepest listed provision that contains it, 0 for `all`, -1 for `rest`, null when it is
    /// not reached.
    /// </summary>
    public int? PrecisionFor(Citation provision)
    {
        if (!Contains(provision))
        {
            return null;
        }

        return Kind switch
        {
            ReachKind.All => 0,
            ReachKind.Rest => -1,
            _ => Listed.Where(r => r.Contains(provision)).Max(r => r.From.Depth),
        };
    }
}
