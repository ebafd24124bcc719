using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>What two laws make of one system.</summary>
/// <param name="before">The first law, with the system's own answers.</param>
/// <param name="after">The second law, with the same.</param>
/// <param name="applied">Whether it also counts what binds on the day of each law.</param>
internal sealed class SystemFate(ComparedSide<Truth> before, ComparedSide<Truth> after, bool applied) : IFate
{
    /// <inheritdoc/>
    public bool Differs(string id) => before.Said(id) != after.Said(id) || (applied && before.Applies(id) != after.Applies(id));

    /// <inheritdoc/>
    public bool Differs(Charge charge) => charge.IsPhase ? before.Begun(charge.Phases.Before) != after.Begun(charge.Phases.After) : Differs(charge.Id);
}
