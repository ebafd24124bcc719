using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Parts the possible systems by what holds for them under each of two laws.</summary>
internal sealed class CellMaker(SharedSlots slots, DiagramStore store, ComparedSide before, ComparedSide after)
{
    /// <summary>Every question is as likely yes as no, and so every system as likely as the others.</summary>
    private const double Even = 0.5;

    private readonly SharedSystems _systems = new(slots, store, before, after);

    /// <summary>Whether some possible system makes a difference between two conditions.</summary>
    public bool Differ((Diagram Before, Diagram After) holds) =>
        holds.Before != holds.After
        && store.Intersects(_systems.Around(holds.Before, holds.After).Joined, store.Not(store.Iff(holds.Before, holds.After)));

    /// <summary>The cells of one conclusion: with its id where it holds, with nothing where it does not.</summary>
    public IReadOnlyList<Cell> Of(string id, (Diagram Before, Diagram After) holds, IReadOnlyList<Charge> charges)
    {
        var space = new Space(_systems.Around(holds.Before, holds.After), [holds.Before, holds.After], store);
        return Cells(Parted([(id, holds.Before)], [(id, holds.After)], space.Possible), space, charges);
    }

    /// <summary>The cells of several classes at once.</summary>
    public Matrix Matrix(IReadOnlyList<(string Id, Diagram Holds)> first, IReadOnlyList<(string Id, Diagram Holds)> second, IReadOnlyList<Charge> charges)
    {
        var space = new Space(_systems.Around([.. first.Concat(second).Select(c => c.Holds)]), first.Concat(second).Select(c => c.Holds), store);
        var cells = Cells(Parted(first, second, space.Possible), space, charges);
        return new Matrix([.. cells.OrderByDescending(c => c.Share)], [.. space.Facts.OrderBy(f => f.Any.Index).Select(f => f.Id)], space.Levels.Count, IsComplete: true);
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

    private List<Cell> Cells(List<(List<string> Before, List<string> After, Diagram Systems)> parts, Space space, IReadOnlyList<Charge> charges)
    {
        var all = store.Probability(space.Possible, _ => Even);
        return [.. parts.Select(p => new Cell(p.Before, p.After, store.Probability(p.Systems, _ => Even) / all, () =>
        {
            var (answers, system) = new WitnessMaker(slots, store, _systems).Of(space.Possible, space.Facts, p.Systems);
            return (answers, Shown(charges, system));
        }))];
    }

    /// <summary>Of what differs, what comes out differently for a system; all of it where nothing by itself does.</summary>
    private IReadOnlyList<Charge> Shown(IReadOnlyList<Charge> charges, IReadOnlyDictionary<int, bool> system)
    {
        bool? Value(int level) => system.GetValueOrDefault(level);
        List<Charge> shown = [.. charges.Where(c => store.Decide(before.Said(c.Id), Value) != store.Decide(after.Said(c.Id), Value))];
        // What cites nothing merely gathers what does.
        return shown.Exists(c => c.Cites.Count > 0) ? shown.FindAll(c => c.Cites.Count > 0) : shown.Count > 0 ? shown : charges;
    }
}
