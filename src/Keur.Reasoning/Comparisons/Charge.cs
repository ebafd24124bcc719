using Keur.Law;

namespace Keur.Reasoning.Comparisons;

/// <summary>A declaration that the two laws have differently, or that only one of them has.</summary>
/// <param name="Id">Its id: of a rule, duty, phase, spare or fact.</param>
/// <param name="Cites">Its provisions, in the second law where that has it; empty for a group or a fact, which cite nothing.</param>
/// <param name="IsNew">Whether only the second law has it.</param>
/// <param name="IsGone">Whether only the first law has it.</param>
public sealed record Charge(string Id, IReadOnlyList<Citation> Cites, bool IsNew, bool IsGone)
{
    /// <summary>Of a phase the one of each law that covers the provision, which may be called otherwise; null where none does and the act's own day counts.</summary>
    internal (string? Before, string? After) Phases { get; init; }

    /// <summary>Whether it is about from when something binds.</summary>
    internal bool IsPhase { get; init; }
}
