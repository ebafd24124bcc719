using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>What two laws make of one system.</summary>
/// <param name="store">Where both are drawn.</param>
/// <param name="sides">The laws.</param>
/// <param name="system">The questions that are yes of the system; every other is no.</param>
/// <param name="applied">Whether it also counts what binds on the day of each law.</param>
internal sealed class SystemFate(DiagramStore store, (ComparedSide Before, ComparedSide After) sides, IReadOnlyDictionary<int, bool> system, bool applied) : IFate
{
    /// <inheritdoc/>
    public bool Differs(string id) => Differ(sides.Before.Said(id), sides.After.Said(id)) || (applied && Differ(sides.Before.Applies(id), sides.After.Applies(id)));

    /// <inheritdoc/>
    public bool Differs(Charge charge) => charge.IsPhase ? Differ(sides.Before.Begun(charge.Phases.Before), sides.After.Begun(charge.Phases.After)) : Differs(charge.Id);

    private bool Differ(Diagram first, Diagram second) => Decided(first) != Decided(second);

    private Truth Decided(Diagram diagram) => store.Decide(diagram, level => system.GetValueOrDefault(level));
}
