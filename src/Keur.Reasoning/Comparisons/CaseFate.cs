using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Comparisons;

/// <summary>What two laws make of one case.</summary>
/// <param name="before">The case under the first.</param>
/// <param name="after">The case under the second.</param>
/// <param name="applied">Whether it also counts what binds on the day of each law.</param>
internal sealed class CaseFate(CaseSide before, CaseSide after, bool applied) : IFate
{
    /// <inheritdoc/>
    public bool Differs(string id) => before.Said(id) != after.Said(id) || (applied && before.Applies(id) != after.Applies(id));

    /// <inheritdoc/>
    public bool Differs(Charge charge) => charge.IsPhase ? before.Begun(charge.Phases.Before) != after.Begun(charge.Phases.After) : Differs(charge.Id);

    /// <summary>Whether a conclusion holds under both.</summary>
    public bool Holds(string id) => before.Said(id) == State.Yes && after.Said(id) == State.Yes;
}
