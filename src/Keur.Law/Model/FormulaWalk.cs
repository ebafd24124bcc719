
namespace Keur.Law.Model;

/// <summary>What a formula reads.</summary>
public static class FormulaWalk
{
    /// <summary>Every formula within, itself first.</summary>
    public static IEnumerable<Formula> All(Formula formula)
    {
        yield return formula;
        var inner = formula switch
        {
            NotFormula not => [not.Operand],
            ListFormula list => list.Points.Select(p => p.Formula),
            _ => Enumerable.Empty<Formula>(),
        };
        foreach (var found in inner.SelectMany(All))
        {
            yield return found;
        }
    }

    /// <summary>The facts it tests itself, each once.</summary>
    public static IEnumerable<Fact> Facts(Formula formula) => All(formula).Select(f => f switch
    {
        FactFormula test => test.Fact,
        PhaseDateFormula test => test.Fact,
        _ => null,
    }).OfType<Fact>().Distinct();

    /// <summary>The conclusions it reads itself, each once; a phase counts for the conclusions its days depend on.</summary>
    public static IEnumerable<Conclusion> Conclusions(Formula formula) => [.. Conclusions(formula, []).Distinct()];

    private static IEnumerable<Conclusion> Conclusions(Formula formula, HashSet<Phase> seen) => All(formula).SelectMany(f => f switch
    {
        ConclusionFormula test => [test.Conclusion],
        UnderFormula test => test.Grounds,
        PhaseDateFormula test when seen.Add(test.Phase) => test.Phase.Starts.Where(s => s.When is not null).SelectMany(s => Conclusions(s.When!, seen)),
        _ => Enumerable.Empty<Conclusion>(),
    });

    /// <summary>The conditions and exceptions of a conclusion, and of the ways of one.</summary>
    public static IEnumerable<Formula> FormulasOf(Conclusion conclusion)
    {
        var own = conclusion.Unless.Select(u => u.Formula);
        if (conclusion.When is { } when)
        {
            own = own.Prepend(when);
        }

        return conclusion is Way way ? own.Concat(way.Lines.SelectMany(l => new[] { l.When, l.Unless }).OfType<Formula>()) : own;
    }

    /// <summary>The conclusions a conclusion reads as described: those of its conditions, the grounds of a group, the roles of a duty, the route and the other ways of a way.</summary>
    public static IEnumerable<Conclusion> Reads(Conclusion conclusion)
    {
        var named = FormulasOf(conclusion).SelectMany(Conclusions);
        return conclusion switch
        {
            Group group => group.Grounds,
            Duty duty => named.Concat(duty.Roles),
            Flag flag => named.Concat(flag.Roles),
            Way way => named.Append(way.Route).Concat(way.Route.Ways.Where(w => w != way).SelectMany(FormulasOf).SelectMany(Conclusions)),
            _ => named,
        };
    }
}
