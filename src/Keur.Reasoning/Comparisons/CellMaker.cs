using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>Parts the possible systems by what holds for them under each of two laws.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class CellMaker<T>(SharedSlots slots, ISpaces<T> spaces, ComparedSide<T> before, ComparedSide<T> after)
    where T : struct
{
    private readonly SharedSystems<T> _systems = new(slots, spaces, before, after);
    private readonly Lazy<SharedSystems<T>> _first = new(() => new(slots, spaces, before, null));
    private readonly Lazy<SharedSystems<T>> _second = new(() => new(slots, spaces, null, after));
    private readonly ChangedParts _changed = new(before.Of, after.Of);

    /// <summary>Whether some possible system makes a difference to a conclusion.</summary>
    public bool Differs(string id, bool applied)
    {
        var (first, second) = (before.Holds(id, applied), after.Holds(id, applied));
        return !first.Equals(second) && spaces.DifferWithin(_systems.Around(first, second).Joined, first, second);
    }

    /// <summary>The cells of one conclusion: with its id where it holds, with nothing where it does not.</summary>
    public IReadOnlyList<Cell> Of(string id, bool applied)
    {
        var (first, second) = (before.Holds(id, applied), after.Holds(id, applied));
        var space = new Space<T>(_systems.Around(first, second), [first, second], spaces);
        var shares = spaces.Shares(space.Possible, first, second);
        var told = new Lazy<(Space<T> Space, IReadOnlyList<Claim<T>> Claims)>(() => Told([id], applied));
        (bool Before, bool After, double? Share)[] parts =
            [(true, true, shares?.Both), (true, false, shares?.First), (false, true, shares?.Second), (false, false, shares?.Neither)];
        return [.. parts.Where(p => p.Share is { } share ? share > 0 : spaces.SatisfyingWithin(space.Possible, (first, p.Before), (second, p.After)) is not null)
            .Select(p => new Cell(p.Before ? [id] : [], p.After ? [id] : [], p.Share / shares?.Whole, () =>
                Shown(told.Value, (first, p.Before), (second, p.After), ([id], applied))))];
    }

    /// <summary>The cells of several classes at once.</summary>
    public Matrix Matrix(IReadOnlyList<string> ids, bool applied)
    {
        (string Id, T Holds)[] first = [.. ids.Select(id => (id, before.Holds(id, applied)))];
        (string Id, T Holds)[] second = [.. ids.Select(id => (id, after.Holds(id, applied)))];
        T[] asked = [.. first.Concat(second).Select(c => c.Holds)];
        var space = new Space<T>(_systems.Around(asked), asked, spaces);
        var told = Told(ids, applied);
        var all = spaces.Share(space.Possible);
        var cells = Parted(first, second, space.Possible).ConvertAll(p => new Cell(p.Before, p.After, spaces.Share(p.Systems) / all, () =>
            Shown(told, (p.Systems, true), (spaces.Always, true), (p.Before.Except(p.After).Concat(p.After.Except(p.Before)), applied))));
        return new Matrix([.. cells.OrderByDescending(c => c.Share)], [.. space.Facts.OrderBy(f => f.Any.Index).Select(f => f.Id)], space.Levels.Count, IsComplete: true);
    }

    /// <summary>What is asked of a system to show it, and what it is told in: also what makes no difference to the cell, as both laws are to say as much.</summary>
    private (Space<T> Space, IReadOnlyList<Claim<T>> Claims) Told(IReadOnlyList<string> ids, bool applied)
    {
        List<Claim<T>> claims = [.. ids.Select(id => Claimed(before, _first.Value, id, applied)), .. ids.Select(id => Claimed(after, _second.Value, id, applied))];
        T[] parts = [.. claims.SelectMany(c => c.Parts)];
        return (new Space<T>(_systems.Around(parts), parts, spaces), claims);
    }

    private static Claim<T> Claimed(ComparedSide<T> side, SharedSystems<T> systems, string id, bool applied)
    {
        var parts = side.Parts(id, applied);
        return new(systems.Around(parts).Joined, parts);
    }

    private List<(List<string> Before, List<string> After, T Systems)> Parted(
        IReadOnlyList<(string Id, T Holds)> first, IReadOnlyList<(string Id, T Holds)> second, T possible)
    {
        var parts = new List<(List<string> Before, List<string> After, T Systems)> { ([], [], possible) };
        foreach (var (id, holds, isAfter) in first.Select(c => (c.Id, c.Holds, false)).Concat(second.Select(c => (c.Id, c.Holds, true))))
        {
            parts = [.. parts.SelectMany(p => new[]
            {
                (isAfter ? p.Before : [.. p.Before, id], isAfter ? [.. p.After, id] : p.After, spaces.And(p.Systems, holds)),
                (p.Before, p.After, spaces.And(p.Systems, spaces.Not(holds))),
            }).Where(p => spaces.CanHold(p.Item3))];
        }

        return parts;
    }

    /// <summary>Answers that show a system of a cell, and what of the two laws makes it move.</summary>
    private (IReadOnlyList<Answer> Answers, IReadOnlyList<Charge> Charges) Shown(
        (Space<T> Space, IReadOnlyList<Claim<T>> Claims) told, (T F, bool Holds) first, (T G, bool Holds) second, (IEnumerable<string> Moved, bool Applied) asked)
    {
        // What is not named may be anything; false is what fewest systems have to explain.
        var system = spaces.SatisfyingWithin(told.Space.Possible, first, second)!.ToDictionary(l => l.Level, l => l.Value);
        var answers = new WitnessMaker<T>(slots, spaces, _systems).Of(system, told.Space, told.Claims);
        return (answers, _changed.Telling(asked.Moved, asked.Applied, new SystemFate(Told(before, system), Told(after, system), asked.Applied)));
    }

    private ComparedSide<Truth> Told(ComparedSide<T> side, Dictionary<int, bool> system) =>
        new(side.Of, slots, new MappedQuestions<Truth>(Kleene.Values, level => system.GetValueOrDefault(level) ? Truth.Yes : Truth.No));
}
