using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.Check;

/// <summary>What can be chosen of the law for a check.</summary>
/// <param name="State">The check.</param>
/// <param name="Texts">Every text, by the spec that names it.</param>
public sealed record OfferedLaws(CheckState State, IReadOnlyList<(string Spec, LawText Text)> Texts)
{
    /// <summary>What was wrong with the choice; null for nothing.</summary>
    public Words? Mistake { get; init; }
}
