using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Diagrams;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Comparisons;

/// <summary>The yes/no questions that bear on conclusions under two laws, and what a listed system answers to each.</summary>
internal sealed class SharedQuestions
{
    private readonly SharedSlots _slots;
    private readonly List<int> _levels;

    public SharedQuestions(AskedLaw before, AskedLaw after, IReadOnlyList<string> ids)
    {
        _slots = new SharedSlots(before.Text, after.Text);
        var work = new Workspace<Diagram>((new ComparedLaw(before), new ComparedLaw(after)), _slots, new DiagramStore(LawComparer.UsualBudget));
        var asked = ids.SelectMany(id => new[] { work.Before.Holds(id, applied: false), work.After.Holds(id, applied: false) }).ToList();
        var around = new SharedSystems<Diagram>(_slots, work.Spaces, work.Before, work.After).Around(asked);
        _levels = [.. asked.Append(around.Joined).SelectMany(work.Spaces.Support).Distinct().Order()];
    }

    public int Count => _levels.Count;

    /// <summary>One sign a question. Systems with the same signs are one and the same as far as these conclusions can tell.</summary>
    public string SignsOf(WorldLaw world) => string.Concat(_levels.Select(l => IsYes(l, world) ? '1' : '0'));

    private bool IsYes(int level, WorldLaw world)
    {
        var fact = _slots.FactOf(level);
        var state = world.StateOf(fact.Before!);
        var ordinal = SharedSlots.OrdinalOf(level);
        return fact.Type switch
        {
            FactType.OneOf or FactType.SomeOf => (state.Values & (1UL << fact.Before!.Values.ToList().FindIndex(v => _slots.Value(fact, v.Name) == level))) != 0,
            FactType.Number => state.Arises && fact.Thresholds[ordinal].IsReachedBy(state.Number),
            FactType.Date => state.Day is { } day && (ordinal == 0 || day < SharedSlots.DayOf(level)),
            _ => state.Yes,
        };
    }
}
