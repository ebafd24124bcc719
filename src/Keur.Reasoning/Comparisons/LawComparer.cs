using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Search;

namespace Keur.Reasoning.Comparisons;

/// <summary>
/// Compares two laws exactly: for every conclusion, whether it holds for the same systems; for the classes, how many systems move from which to which. The
/// systems are those possible under both, told in the facts both share; a fact of one only is free under the other. Whether anything differs is searched; what
/// is counted is drawn as diagrams, and where these become too large it is searched as well, which finds as much but does not count.
/// </summary>
public sealed class LawComparer
{
    /// <summary>How many diagram nodes one step of a comparison may take.</summary>
    public const int UsualBudget = 8_000_000;

    /// <summary>How many conflicts one search may meet where that was not enough.</summary>
    public const int UsualConflicts = 100_000;

    private readonly AskedLaw _before;
    private readonly AskedLaw _after;
    private readonly SharedSlots _slots;
    private readonly ChangedParts _changed;
    private readonly Func<Workspace<Diagram>> _fresh;
    private readonly Lazy<Workspace<Wire>> _search;
    private Workspace<Diagram>? _work;

    /// <summary>Prepares to compare two laws.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <param name="budget">How many diagram nodes one step may take, before it is searched instead of counted.</param>
    /// <param name="conflicts">How many conflicts one search may meet, before nothing is said of what it is about.</param>
    public LawComparer(AskedLaw before, AskedLaw after, int budget = UsualBudget, int conflicts = UsualConflicts)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (_before, _after, _slots) = (before, after, new SharedSlots(before.Text, after.Text));
        var laws = (new ComparedLaw(before), new ComparedLaw(after));
        _fresh = () => new Workspace<Diagram>(laws, _slots, new DiagramStore(budget));
        _search = new(() => new Workspace<Wire>(laws, _slots, new SearchedCircuit(conflicts)));
        _changed = new ChangedParts(laws.Item1, laws.Item2);
    }

    /// <summary>What of the two laws differs.</summary>
    internal ChangedParts Changed => _changed;

    /// <summary>Compares everything.</summary>
    public LawComparison Compare() => new(_before, _after, Conclusions(applied: false), Conclusions(applied: true), Classes(applied: false), Classes(applied: true));

    /// <summary>Every conclusion of either law, in the order of the second; those that only the first has come last.</summary>
    public IReadOnlyList<ComparedConclusion> Conclusions(bool applied) =>
        [.. _after.Text.Conclusions.Concat(_before.Text.Conclusions).Select(c => c.Id).Distinct().Select(id => Compare(id, applied))];

    /// <summary>One conclusion of either law. Of classes, roles and their grounds it tells how many systems move, and gives witnesses.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="applied">Whether as it binds on the day of each law.</param>
    public ComparedConclusion Compare(string id, bool applied)
    {
        var (before, after) = (_before.Text.Find(id), _after.Text.Find(id));
        var charges = _changed.Behind(id, applied);
        var sameness = SamenessOf(id, applied);
        var isCounted = sameness == Sameness.Different && IsCounted(after ?? before);
        return new ComparedConclusion(id, before, after, sameness, isCounted ? Cells(id, applied) : [], charges);
    }

    /// <summary>The declarations that differ and on which a conclusion rests, nearest first; nothing is drawn for it.</summary>
    /// <param name="id">The id of the conclusion.</param>
    /// <param name="applied">Whether days count: phases and spares.</param>
    public IReadOnlyList<Charge> ChargesOf(string id, bool applied) => _changed.Behind(id, applied);

    /// <summary>
    /// What makes a conclusion come out differently for one case: of the declarations that differ those that do so themselves and by which it does, nearest
    /// first. Where nothing differs on the day itself, the phases from which it binds one day or another.
    /// </summary>
    /// <param name="id">The id of the conclusion.</param>
    /// <param name="applied">Whether days count: phases and spares.</param>
    /// <param name="first">The answers of the case, to facts of the first law.</param>
    /// <param name="second">Its answers, to facts of the second law.</param>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of its text.</exception>
    public IReadOnlyList<Charge> ChargesOf(string id, bool applied, IReadOnlyList<Answer> first, IReadOnlyList<Answer> second)
    {
        var fate = new CaseFate(new CaseSide(_before, first), new CaseSide(_after, second), applied);
        var told = _changed.Telling([id], applied, fate);
        return told.Count == 0 && applied ? _changed.Phases(id, fate.Holds) : told;
    }

    /// <summary>How one conclusion of either law stands to the same of the other: what <see cref="Compare(string, bool)"/> says of it, without counting.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="applied">Whether as it binds on the day of each law.</param>
    public Sameness SamenessOf(string id, bool applied) => !_changed.IsAnyBehind(id, applied)
        ? Sameness.Unchanged
        : Searched(c => Told(c.Differs(id, applied)), () => Counted(c => Told(c.Differs(id, applied)), () => Sameness.BeyondBudget));

    /// <summary>From which classes to which the systems move.</summary>
    /// <param name="applied">Whether classes count only as they bind on the day of each law.</param>
    public Matrix Classes(bool applied)
    {
        string[] ids = [.. _after.Text.Classes.Concat(_before.Text.Classes).Select(c => c.Id).Distinct()];
        var none = new Matrix([], [], 0, IsComplete: false);
        var searched = new Lazy<Matrix>(() => Searched(c => c.Matrix(ids, applied), () => none));
        var matrix = Counted(c => c.Matrix(ids, applied), () => searched.Value);
        Link(matrix.Cells, () => searched.Value.Cells);
        return matrix;
    }

    private IReadOnlyList<Cell> Cells(string id, bool applied)
    {
        var searched = new Lazy<IReadOnlyList<Cell>>(() => Searched(c => c.Of(id, applied), () => []));
        var cells = Counted(c => c.Of(id, applied), () => searched.Value);
        Link(cells, () => searched.Value);
        return cells;
    }

    /// <summary>Lets a cell be shown by search where diagrams exceed the bound on work.</summary>
    private static void Link(IReadOnlyList<Cell> cells, Func<IReadOnlyList<Cell>> searched)
    {
        foreach (var cell in cells)
        {
            cell.Elsewhere = () => searched().FirstOrDefault(c => c.Before.SequenceEqual(cell.Before) && c.After.SequenceEqual(cell.After));
        }
    }

    private static bool IsCounted(Conclusion? conclusion) => conclusion is Group or Rule { Group: not null };

    private static Sameness Told(bool differs) => differs ? Sameness.Different : Sameness.Equivalent;

    /// <summary>Does a step by diagrams in the store at hand, and once more in a new one where that is too full.</summary>
    private T Counted<T>(Func<CellMaker<Diagram>, T> step, Func<T> otherwise)
    {
        var isFresh = false;
        while (!isFresh)
        {
            isFresh = _work is null;
            try
            {
                _work ??= _fresh();
                return step(_work.Cells);
            }
            catch (DiagramBudgetException)
            {
                _work = null;
            }
        }

        return otherwise();
    }

    private T Searched<T>(Func<CellMaker<Wire>, T> step, Func<T> otherwise)
    {
        try
        {
            return step(_search.Value.Cells);
        }
        catch (SearchBudgetException)
        {
            return otherwise();
        }
    }
}
