using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>
/// Compares two laws exactly: for every conclusion, whether it holds for the same systems; for the classes, how many systems move from which to which. The
/// systems are those possible under both, told in the facts both share; a fact of one only is free under the other.
/// </summary>
public sealed class LawComparer
{
    /// <summary>How many diagram nodes one step of a comparison may take.</summary>
    public const int UsualBudget = 8_000_000;

    private readonly AskedLaw _before;
    private readonly AskedLaw _after;
    private readonly int _budget;
    private readonly SharedSlots _slots;
    private readonly ChangedParts _changed;
    private Workspace _work;

    /// <summary>Prepares to compare two laws.</summary>
    public LawComparer(AskedLaw before, AskedLaw after, int budget = UsualBudget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (_before, _after, _budget, _slots) = (before, after, budget, new SharedSlots(before.Text, after.Text));
        _work = Fresh();
        _changed = new ChangedParts(_work.Before, _work.After);
    }

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
        return new ComparedConclusion(id, before, after, sameness, isCounted ? Try(work => work.Cells.Of(id, applied), []) : [], charges);
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
        : Try(work => work.Cells.Differs(id, applied) ? Sameness.Different : Sameness.Equivalent, Sameness.BeyondBudget);

    /// <summary>From which classes to which the systems move.</summary>
    /// <param name="applied">Whether classes count only as they bind on the day of each law.</param>
    public Matrix Classes(bool applied)
    {
        string[] ids = [.. _after.Text.Classes.Concat(_before.Text.Classes).Select(c => c.Id).Distinct()];
        return Try(work => work.Cells.Matrix(ids, applied), new Matrix([], [], 0, IsComplete: false));
    }

    private static bool IsCounted(Conclusion? conclusion) => conclusion is Group or Rule { Group: not null };

    private Workspace Fresh() => new(_before, _after, _slots, _budget);

    /// <summary>Does a step in the store at hand, and once more in a new one where that is too full; what is said otherwise where it takes more than the budget by itself.</summary>
    private T Try<T>(Func<Workspace, T> step, T otherwise)
    {
        try
        {
            return step(_work);
        }
        catch (DiagramBudgetException)
        {
            _work = Fresh();
        }

        try
        {
            return step(_work);
        }
        catch (DiagramBudgetException)
        {
            _work = Fresh();
            return otherwise;
        }
    }
}
