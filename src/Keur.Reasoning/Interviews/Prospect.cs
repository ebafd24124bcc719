using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Interviews;

/// <summary>
/// How one conclusion may still turn out: yes, no, or open for good because of what nobody can say. Told in the facts that can still be asked.
/// </summary>
internal sealed class Prospect
{
    private readonly OpenCase _case;

    // What makes it a yes, what a no, and what leaves it open for good: where there are systems for it at all.
    private readonly Diagram[] _outcomes;
    private readonly HashSet<Fact> _facts;
    private Marginals[]? _weights;

    /// <summary>Looks ahead.</summary>
    /// <param name="open">The case.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="closed">The facts nobody can say more of.</param>
    public Prospect(OpenCase open, Conclusion conclusion, IReadOnlySet<Fact> closed)
    {
        (_case, Conclusion) = (open, conclusion);
        var reported = open.Reported(conclusion);
        var possible = open.Possible(reported);
        var (yes, no) = (Store.And(possible, reported), Store.And(possible, Store.Not(reported)));
        _outcomes = open.FactsOf(possible).Concat(open.FactsOf(reported)).Any(closed.Contains) ? Closed(yes, no, closed) : [yes, no];
        _outcomes = [.. _outcomes.Where(o => o != Diagram.False)];
        _facts = _outcomes.Length > 1 ? [.. _outcomes.SelectMany(open.FactsOf)] : [];
    }

    /// <summary>The conclusion.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>The facts its outcome may depend on; none where it has only one.</summary>
    public IReadOnlySet<Fact> Facts => _facts;

    private DiagramStore Store => _case.Store;

    /// <summary>Whether, for some possible system, another answer to the fact makes another outcome, all else equal.</summary>
    public bool Depends(Fact fact)
    {
        if (!_facts.Contains(fact))
        {
            return false;
        }

        bool IsOfFact(int atom) => _case.FactOf(atom) == fact;
        var atoms = _outcomes.SelectMany(Store.Support).Distinct().Where(IsOfFact).ToList();
        return atoms.Exists(Turns) || (atoms.Count > 1 && Meet([.. _outcomes.Select(o => Store.Exists(o, IsOfFact))]));
    }

    /// <summary>Whether one question alone makes another outcome. It is looked at first, as it takes least.</summary>
    private bool Turns(int atom)
    {
        for (var i = 0; i < _outcomes.Length; i++)
        {
            for (var j = 0; j < _outcomes.Length; j++)
            {
                if (i != j && Store.IntersectsAcross(_outcomes[i], _outcomes[j], atom))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two that stand for different outcomes have a system in common.</summary>
    private bool Meet(Diagram[] sides)
    {
        for (var i = 0; i < sides.Length; i++)
        {
            for (var j = i + 1; j < sides.Length; j++)
            {
                if (Store.Intersects(sides[i], sides[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Diagram[] Closed(Diagram yes, Diagram no, IReadOnlySet<Fact> closed)
    {
        bool IsClosed(int atom) => closed.Contains(_case.FactOf(atom));
        var (some, none) = (Store.Exists(yes, IsClosed), Store.Exists(no, IsClosed));
        var either = Store.And(some, none);
        return [Store.And(some, Store.Not(either)), Store.And(none, Store.Not(either)), either];
    }

    /// <summary>How much of the doubt about the outcome an answer to the fact takes away on average, in bits.</summary>
    public double Gain(Fact fact, Priors priors)
    {
        if (!_facts.Contains(fact))
        {
            return 0;
        }

        _weights ??= [.. _outcomes.Select(o => Store.Weigh(o, atom => ChanceOf(atom, priors)))];
        var whole = _weights.Select(w => w.Whole).ToArray();
        var doubt = Doubt(whole);

        // What several values tell together lies between the most that one tells and the sum; the sum favours lists, which is meant: they ask much at once.
        return fact.Type == FactType.SomeOf
            ? Math.Min(doubt, Enumerable.Range(0, fact.Values.Count).Sum(v => Learned(doubt, whole, [Together(Atoms.Value(fact, v))])))
            : Learned(doubt, whole, Parts(fact));
    }

    private double ChanceOf(int atom, Priors priors)
    {
        var fact = _case.FactOf(atom);
        return fact.Type is FactType.Date or FactType.Number ? 0.5 : priors.Of(fact, _case.ValueOf(atom));
    }

    private double[] Together(int atom) => [.. _weights!.Select(w => w.With(atom))];

    /// <summary>What the answers to a fact part the systems into, but for the last part, which is the rest.</summary>
    private IEnumerable<double[]> Parts(Fact fact)
    {
        if (fact.Type is FactType.Date or FactType.Number)
        {
            return Ranges([.. _weights!.SelectMany(w => w.Levels).Where(a => _case.FactOf(a) == fact).Distinct().Order()], fact.Type == FactType.Date);
        }

        return Enumerable.Range(0, Math.Max(1, fact.Values.Count)).Select(v => Together(fact.Values.Count == 0 ? Atoms.Of(fact) : Atoms.Value(fact, v)));
    }

    /// <summary>Ranges between thresholds: each question of a date holds wherever an earlier day's does, each of a number wherever a higher one's does.</summary>
    private IEnumerable<double[]> Ranges(List<int> atoms, bool isDate)
    {
        // Of a date the first question is whether there is one at all, which every day implies: it comes last.
        var nested = isDate ? atoms.Skip(1).Concat(atoms.Take(1)) : Enumerable.Reverse(atoms);
        var before = new double[_outcomes.Length];
        foreach (var reached in nested.Select(Together))
        {
            yield return [.. reached.Zip(before, (r, b) => Math.Max(0, r - b))];
            before = reached;
        }
    }

    private static double Learned(double doubt, double[] whole, IEnumerable<double[]> parts)
    {
        var rest = whole.ToArray();
        var left = 0.0;
        foreach (var part in parts)
        {
            left += part.Sum() / whole.Sum() * Doubt(part);
            rest = [.. rest.Zip(part, (r, p) => Math.Max(0, r - p))];
        }

        left += rest.Sum() / whole.Sum() * Doubt(rest);
        return Math.Max(0, doubt - left);
    }

    private static double Doubt(double[] weights)
    {
        var sum = weights.Sum();
        return sum <= 0 ? 0 : weights.Where(w => w > 0).Sum(w => -w / sum * Math.Log2(w / sum));
    }
}
