namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Conditions of which one can ask what they have in common within a space of systems. Diagrams answer and count; a search finds answers where diagrams
/// would become too large, and does not count.
/// </summary>
/// <typeparam name="T">What a condition comes to; its default is what never holds.</typeparam>
internal interface ISpaces<T> : IValues<T>
    where T : struct
{
    /// <summary>The questions a condition rests on, each once, in order.</summary>
    IReadOnlyList<int> Support(T f);

    /// <summary>Whether a condition holds of any system.</summary>
    /// <exception cref="WorkBudgetException">It takes more than the bound on work.</exception>
    bool CanHold(T f);

    /// <summary>Whether two conditions differ for some system of a space.</summary>
    /// <exception cref="WorkBudgetException">It takes more than the bound on work.</exception>
    bool DifferWithin(T space, T f, T g);

    /// <summary>
    /// Answers that put a system in a space and make two conditions as said, whatever the answers not named are; null where nothing does.
    /// </summary>
    /// <exception cref="WorkBudgetException">It takes more than the bound on work.</exception>
    IReadOnlyList<Literal>? SatisfyingWithin(T space, (T F, bool Holds) first, (T G, bool Holds) second);

    /// <summary>Whether a condition is other than said for some system of a space that answers as known.</summary>
    /// <exception cref="WorkBudgetException">It takes more than the bound on work.</exception>
    bool IsOtherwise(T space, T f, bool said, PartialAssignment known);

    /// <summary>Whether a condition holds of one system.</summary>
    bool HoldsOf(T f, Func<int, bool> system);

    /// <summary>Which share of all systems a space has, and two conditions in it; null where that is not counted.</summary>
    /// <exception cref="WorkBudgetException">It takes more than the bound on work.</exception>
    JointShares? Shares(T space, T f, T g);

    /// <summary>Which share of all systems a space has; null where that is not counted.</summary>
    double? Share(T space);
}
