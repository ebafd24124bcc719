using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>Looks for something to which the answer to a question matters.</summary>
/// <param name="ground">The text.</param>
/// <param name="readers">Where each fact is tested.</param>
internal sealed class MatterSearch(ProofGround ground, ILookup<Fact, FormulaSlot> readers)
{
    private readonly Dictionary<Fact, HashSet<Fact>> _opened = [];
    private readonly Dictionary<Diagram, (Diagram Holds, Diagram Fails)> _sides = [];

    private DiagramStore Store => ground.Store;

    /// <summary>Whether the answer matters to a condition that tests it, or to what that condition belongs to.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value of a list; null for a fact without values, or for all of them.</param>
    public bool Matters(Fact fact, int? value)
    {
        var bound = Opened(fact);
        bool IsBound(int atom) => value is { } v ? atom == Atoms.Value(fact, v) : bound.Contains(Atoms.FactOf(ground.Text, atom));
        return readers[fact].Any(s => Matters(Outcome(s), IsBound));
    }

    private Diagram Outcome(FormulaSlot slot) => slot.Owner is Conclusion owner && slot.Part is SlotPart.When or SlotPart.Unless or SlotPart.Line or SlotPart.LineUnless
        ? ground.Described((Conclusion)slot.Owner)
        : ground.Logic.Exact.Of(slot.Formula);

    private bool Matters(Diagram outcome, Predicate<int> bound)
    {
        if (!Store.Support(outcome).Any(a => bound(a)))
        {
            return false;
        }

        var (holds, fails) = Sides(outcome);
        return Store.Intersects(Store.Exists(holds, bound), Store.Exists(fails, bound));
    }

    private (Diagram Holds, Diagram Fails) Sides(Diagram outcome)
    {
        if (!_sides.TryGetValue(outcome, out var sides))
        {
            var possible = ground.Logic.Possibility.Around([outcome]).Joined;
            sides = (Store.And(possible, outcome), Store.And(possible, Store.Not(outcome)));
            _sides[outcome] = sides;
        }

        return sides;
    }

    /// <summary>The fact and those that arise, or not, by its answer.</summary>
    private HashSet<Fact> Opened(Fact fact)
    {
        if (!_opened.TryGetValue(fact, out var opened))
        {
            opened = [fact];
            foreach (var other in ground.Text.Facts.Where(f => f.OnlyWhen is not null))
            {
                if (Store.Support(ground.Logic.Compiler.Gate(other)).Any(a => opened.Contains(Atoms.FactOf(ground.Text, a))))
                {
                    opened.Add(other);
                }
            }

            _opened[fact] = opened;
        }

        return opened;
    }
}
