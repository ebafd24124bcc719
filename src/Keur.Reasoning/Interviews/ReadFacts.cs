using Keur.Law.Model;

namespace Keur.Reasoning.Interviews;

/// <summary>Gathers the facts that conclusions and conditions read, themselves or through others, and those on which it depends whether these arise.</summary>
/// <param name="isFollowed">Which conclusions are read in their turn: those that are not settled anyway.</param>
internal sealed class ReadFacts(Func<Conclusion, bool> isFollowed)
{
    private readonly HashSet<Conclusion> _seen = [];
    private readonly HashSet<Fact> _facts = [];

    /// <summary>The facts.</summary>
    public IReadOnlySet<Fact> Facts => _facts;

    /// <summary>Adds what these read.</summary>
    public void Add(IEnumerable<Conclusion> conclusions)
    {
        var pending = new Queue<Conclusion>(conclusions.Where(_seen.Add));
        while (pending.TryDequeue(out var next))
        {
            foreach (var formula in FormulaWalk.FormulasOf(next))
            {
                AddFacts(formula);
            }

            foreach (var read in FormulaWalk.Reads(next).Where(r => isFollowed(r) && _seen.Add(r)))
            {
                pending.Enqueue(read);
            }
        }
    }

    /// <summary>Adds what a condition reads.</summary>
    public void Add(Formula formula)
    {
        AddFacts(formula);
        Add(FormulaWalk.Conclusions(formula).Where(isFollowed));
    }

    private void AddFacts(Formula formula)
    {
        foreach (var fact in FormulaWalk.Facts(formula).Where(_facts.Add))
        {
            if (fact.OnlyWhen is { } gate)
            {
                AddFacts(gate);
            }
        }
    }
}
