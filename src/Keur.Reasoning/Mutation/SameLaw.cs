using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Proofs;

namespace Keur.Reasoning.Mutation;

/// <summary>
/// Proves by diagrams that a mutant is the same law: the condition comes to the same for every possible system, as described and on every day, on the sides of
/// readings taken and on each other side of those it rests on.
/// </summary>
/// <param name="text">The law without mutants.</param>
internal sealed class SameLaw(LawText text)
{
    /// <summary>Diagrams are drawn anew when they take more nodes than this.</summary>
    private const int Many = 500_000;

    private readonly Dictionary<string, (ProofGround Ground, SlotDifference Difference)> _sides = [];

    /// <summary>Whether it is proved to be the same law.</summary>
    /// <param name="mutant">A mutant of the law without mutants, not applied.</param>
    /// <param name="readings">The readings that what is changed rests on.</param>
    public bool IsProved(Mutant mutant, IEnumerable<Reading> readings)
    {
        if (mutant.Slot is not { Part: not SlotPart.Gate } slot || mutant.IsShownOnly || !ExampleReach.CanScreen(mutant))
        {
            return false;
        }

        var sides = readings.Select(r => new Dictionary<string, bool> { [r.Id] = !r.Taken });
        return sides.Prepend([]).All(s => IsSame(slot, mutant.Formula, s));
    }

    private bool IsSame(FormulaSlot slot, Formula? other, Dictionary<string, bool> side)
    {
        var key = side.Keys.FirstOrDefault() ?? string.Empty;
        if (!_sides.TryGetValue(key, out var drawn) || drawn.Ground.Store.NodeTotal > Many)
        {
            var ground = new ProofGround(TextProof.ReasonerOf(text, side));
            drawn = (ground, new SlotDifference(ground));
            _sides[key] = drawn;
        }

        try
        {
            return !drawn.Difference.Matters(slot, other);
        }
        catch (DiagramBudgetException)
        {
            _sides.Remove(key);
            return false;
        }
    }
}
