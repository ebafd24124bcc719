using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Parts the possible systems by what holds for them under each of two laws.</summary>
internal sealed class CellMaker(SharedSlots slots, DiagramStore store, ComparedSide before, ComparedSide after)
{
    /// <summary>Every question is as likely yes as no, and so every system as likely as the others.</summary>
    private const double Even = 0.5;

    private readonly SharedSystems _systems = new(slots, store, before, after);
    private readonly SharedSystems _first = new(slots, store, before, null);
    private readonly SharedSystems _second = new(slots, store, null, after);

    // What is charged is drawn beside, as the store may be full of cells by then.
    private readonly Lazy<(DiagramStore Store, (ComparedSide Before, ComparedSide After) Sides, ChangedParts Changed)> _beside = new(() =>
    {
        var own = new DiagramStore(LawComparer.UsualBudget);
        var sides = (new ComparedSide(before.Law, slots, own), new ComparedSide(after.Law, slots, own));
        return (own, sides, new ChangedParts(sides.Item1, sides.Item2));
    });

    /// <summary>Whether some possible system makes a difference to a conclusion.</summary>
    public bool Differs(string id, bool applied)
    {
        var (first, second) = (before.Of(id, applied), after.Of(id, applied));
        return first != second && store.DifferWithin(_systems.Around(first, second).Joined, first, second);
    }

    /// <summary>The cells of one conclusion: with its id where it holds, with nothing where it does not.</summary>
    public IReadOnlyList<Cell> Of(string id, bool applied)
    {
        var (first, second) = (before.Of(id, applied), after.Of(id, applied));
        var space = new Space(_systems.Around(first, second), [first, second], store);
        var shares = store.Joint((space.Possible, first, second), Even);
        (bool Before, bool After, double Share)[] parts = [(true, true, shares.Both), (true, false, shares.First), (false, true, shares.Second), (false, false, shares.Neither)];
        var told = new Lazy<(Space Space, IReadOnlyList<Claim> Claims)>(() => Told([id], applied));
        return [.. parts.Where(p => p.Share > 0).Select(p => new Cell(p.Before ? [id] : [], p.After ? [id] : [], p.Share / shares.Whole, () =>
            Shown(told.Value, (first, p.Before), (second, p.After), ([id], applied))))];
    }

    /// <summary>The cells of several classes at once.</summary>
    public Matrix Matrix(IReadOnlyList<string> ids, bool applied)
    {
        (string Id, Diagram Holds)[] first = [.. ids.Select(id => (id, before.Of(id, applied)))];
        (string Id, Diagram Holds)[] second = [.. ids.Select(id => (id, after.Of(id, applied)))];
        Diagram[] asked = [.. first.Concat(second).Select(c => c.Holds)];
        var space = new Space(_systems.Around(asked), asked, store);
        var told = Told(ids, applied);
        var all = store.Probability(space.Possible, _ => Even);
        var cells = Parted(first, second, space.Possible).ConvertAll(p => new Cell(p.Before, p.After, store.Probability(p.Systems, _ => Even) / all, () =>
            Shown(told, (p.Systems, true), (Diagram.True, true), (p.Before.Except(p.After).Concat(p.After.Except(p.Before)), applied))));
        return new Matrix([.. cells.OrderByDescending(c => c.Share)], [.. space.Facts.OrderBy(f => f.Any.Index).Select(f => f.Id)], space.Levels.Count, IsComplete: true);
    }

    /// <summary>What is asked of a system to show it, and what it is told in: also what makes no difference to the cell, as both laws are to say as much.</summary>
    private (Space Space, IReadOnlyList<Claim> Claims) Told(IReadOnlyList<string> ids, bool applied)
    {
        List<Claim> claims = [.. ids.Select(id => Claimed(before, _first, id, applied)), .. ids.Select(id => Claimed(after, _second, id, applied))];
        Diagram[] parts = [.. claims.SelectMany(c => c.Parts)];
        return (new Space(_systems.Around(parts), parts, store), claims);
    }

    private static Claim Claimed(ComparedSide side, SharedSystems systems, string id, bool applied)
    {
        Diagram[] parts = [.. side.Parts(id, applied)];
        return new(systems.Around(parts).Joined, parts);
    }

    private List<(List<string> Before, List<string> After, Diagram Systems)> Parted(
        IReadOnlyList<(string Id, Diagram Holds)> first, IReadOnlyList<(string Id, Diagram Holds)> second, Diagram possible)
    {
        var parts = new List<(List<string> Before, List<string> After, Diagram Systems)> { ([], [], possible) };
        foreach (var (id, holds, isAfter) in first.Select(c => (c.Id, c.Holds, false)).Concat(second.Select(c => (c.Id, c.Holds, true))))
        {
            parts = [.. parts.SelectMany(p => new[]
            {
                (isAfter ? p.Before : [.. p.Before, id], isAfter ? [.. p.After, id] : p.After, store.And(p.Systems, holds)),
                (p.Before, p.After, store.And(p.Systems, store.Not(holds))),
            }).Where(p => p.Item3 != Diagram.False)];
        }

        return parts;
    }

    /// <summary>Answers that show a system of a cell, and what of the two laws makes it move.</summary>
    private (IReadOnlyList<Answer> Answers, IReadOnlyList<Charge> Charges) Shown(
        (Space Space, IReadOnlyList<Claim> Claims) told, (Diagram F, bool Holds) first, (Diagram G, bool Holds) second, (IEnumerable<string> Moved, bool Applied) asked)
    {
        // What the path does not name may be anything; false is what fewest systems have to explain.
        var system = store.SatisfyingWithin(told.Space.Possible, first, second)!.ToDictionary(l => l.Level, l => l.Value);
        var answers = new WitnessMaker(slots, store, _systems).Of(system, told.Space, told.Claims);
        var (own, sides, changed) = _beside.Value;
        return (answers, changed.Telling(asked.Moved, asked.Applied, new SystemFate(own, sides, system, asked.Applied)));
    }
}
