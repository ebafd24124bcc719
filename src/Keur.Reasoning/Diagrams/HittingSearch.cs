using System.Runtime.CompilerServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>Branch and bound for the smallest choice of elements that has one in common with every set.</summary>
internal sealed class HittingSearch
{
    private readonly IReadOnlyList<int>[] sets;
    private readonly Effort effort;
    private readonly bool[] chosen;
    private readonly bool[] barred;

    // The last bound computation in which an element was used, so that starting one clears nothing.
    private readonly int[] usedIn;
    private readonly int setSizes;
    private int computation;
    private int size;
    private int limit;
    private IReadOnlyList<int>? best;

    public HittingSearch(int elements, IEnumerable<IReadOnlyList<int>> sets, Effort effort)
    {
        // Small sets first make the bound tighter.
        this.sets = [.. sets.OrderBy(set => set.Count)];
        this.effort = effort;
        chosen = new bool[elements];
        barred = new bool[elements];
        usedIn = new int[elements];
        setSizes = 1 + this.sets.Sum(set => set.Count);
    }

    /// <summary>A smallest choice if it has fewer elements than the limit, ascending; null if none has, or if the effort was spent.</summary>
    public IReadOnlyList<int>? Below(int elementLimit)
    {
        limit = elementLimit;
        Search();
        return best;
    }

    private void Search()
    {
        if (!effort.Spend(setSizes))
        {
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            effort.GiveUp();
            return;
        }

        var (narrowest, needed) = Outlook();
        if (size + needed >= limit)
        {
            return;
        }

        if (narrowest is null)
        {
            limit = size;
            best = [.. Enumerable.Range(0, chosen.Length).Where(element => chosen[element])];
            return;
        }

        Branch(narrowest);
    }

    // One element of the set must be in. Once an element's branch is done it is barred, so that no choice is looked at twice.
    private void Branch(IReadOnlyList<int> set)
    {
        var tried = set.Where(element => !barred[element]).ToArray();
        foreach (var element in tried)
        {
            chosen[element] = true;
            size++;
            Search();
            size--;
            chosen[element] = false;
            barred[element] = true;
        }

        foreach (var element in tried)
        {
            barred[element] = false;
        }
    }

    // The unmet set with the fewest elements left, and how many elements are needed at least: one for each of some sets that share none.
    private (IReadOnlyList<int>? Narrowest, int Needed) Outlook()
    {
        computation++;
        var (narrowest, fewest, needed) = ((IReadOnlyList<int>?)null, int.MaxValue, 0);
        foreach (var set in sets)
        {
            if (IsMet(set))
            {
                continue;
            }

            var (left, apart) = Use(set);
            needed += apart ? 1 : 0;
            (narrowest, fewest) = left < fewest ? (set, left) : (narrowest, fewest);
        }

        return (narrowest, fewest == 0 ? int.MaxValue / 2 : needed);
    }

    private bool IsMet(IReadOnlyList<int> set)
    {
        foreach (var element in set)
        {
            if (chosen[element])
            {
                return true;
            }
        }

        return false;
    }

    // How many elements the set has left, and whether it shares none with the sets used before; if so it is used too.
    private (int Left, bool Apart) Use(IReadOnlyList<int> set)
    {
        var (left, apart) = (0, true);
        foreach (var element in set)
        {
            left += barred[element] ? 0 : 1;
            apart &= barred[element] || usedIn[element] != computation;
        }

        foreach (var element in set)
        {
            usedIn[element] = apart ? computation : usedIn[element];
        }

        return (left, apart);
    }
}
