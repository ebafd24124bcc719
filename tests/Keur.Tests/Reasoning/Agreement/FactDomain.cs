using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>
/// The values a fact can have that the law could tell apart: dates and numbers are cut where the law, the days asked about and the day of the verdict cut them.
/// </summary>
internal sealed class FactDomain
{
    private static readonly bool[] NoOrYes = [false, true];

    private readonly ILookup<string, DateOnly> _cuts;
    private readonly ILookup<string, decimal> _thresholds;

    /// <summary>Cuts where a text does, and where others of the same facts do.</summary>
    public FactDomain(LawText text, IReadOnlyList<DateOnly> days, params IReadOnlyList<LawText> others)
    {
        var all = others.Prepend(text).Select(t => Cuts(t, days)).ToList();
        _cuts = all.SelectMany(a => a.Days.Select(d => (d.Fact.Id, d.Day))).Distinct().OrderBy(c => c.Day).ToLookup(c => c.Id, c => c.Day);
        _thresholds = all.SelectMany(a => a.Numbers.Select(n => (n.Fact.Id, n.Value))).Distinct().OrderBy(t => t.Value).ToLookup(t => t.Id, t => t.Value);
    }

    private static (List<(Fact Fact, DateOnly Day)> Days, List<(Fact Fact, decimal Value)> Numbers) Cuts(LawText text, IReadOnlyList<DateOnly> days)
    {
        var formulas = text.Conclusions.SelectMany(FormulaWalk.FormulasOf)
            .Concat(text.Facts.Select(f => f.OnlyWhen).OfType<Formula>())
            .Concat(text.Phases.SelectMany(p => p.Starts).Select(s => s.When).OfType<Formula>())
            .Concat(text.Spares.SelectMany(s => s.Unless.Select(u => u.Formula).Concat(new[] { s.When }.Concat(s.Until.Select(u => u.When)).OfType<Formula>())))
            .Concat(text.Invariants.Select(i => i.Formula))
            .SelectMany(FormulaWalk.All).ToList();
        var tested = formulas.OfType<FactFormula>().ToList();
        var dates = tested.Where(t => t.Test is DateTest).Select(t => (t.Fact, ((DateTest)t.Test).Day));
        var starts = formulas.OfType<PhaseDateFormula>().SelectMany(p => p.Phase.Starts.Where(s => s.Day is not null).Select(s => (p.Fact, s.Day!.Value)));
        var ends = text.Spares.SelectMany(s => s.Until).Where(u => u.Event is not null).SelectMany(u => days.Select(d => (u.Event!, d.AddDays(1))));
        var numbers = tested.Where(t => t.Test is NumberTest).Select(t => (t.Fact, ((NumberTest)t.Test).Threshold.Value));
        return ([.. dates.Concat(starts).Concat(ends)], [.. numbers]);
    }

    /// <summary>What is left possible of a fact by its answer, on the day of the verdict; nothing where the answer does not fit.</summary>
    public IEnumerable<FactState> Possible(Fact fact, bool arises, Answer? answer, DateOnly asOf)
    {
        if (!arises)
        {
            return answer is null || IsNothing(answer) ? [new FactState(false)] : [];
        }

        return fact.Type switch
        {
            FactType.OneOf => (answer is null ? Enumerable.Range(0, fact.Values.Count) : answer.Includes).Select(v => new FactState(true, Values: 1UL << v)),
            FactType.SomeOf => Lists(fact, answer),
            FactType.Date => Dates(fact, answer, asOf).Select(d => new FactState(true, Day: d)),
            FactType.Number => Numbers(fact, answer).Select(n => new FactState(true, Number: n)),
            _ => (answer?.YesNo is { } yes ? [yes] : NoOrYes).Select(y => new FactState(true, Yes: y)),
        };
    }

    /// <summary>Whether an answer also fits a fact that does not arise.</summary>
    private static bool IsNothing(Answer answer) => answer.Fact.Type switch
    {
        FactType.SomeOf => answer.Includes.Count == 0,
        FactType.Date => answer.Date is null,
        FactType.OneOf or FactType.Number => false,
        _ => answer.YesNo == false,
    };

    private static IEnumerable<FactState> Lists(Fact fact, Answer? answer)
    {
        var known = answer?.Includes.Aggregate(0UL, (bits, v) => bits | (1UL << v)) ?? 0;
        var free = Enumerable.Range(0, fact.Values.Count).Where(v => answer is null || !answer.Includes.Concat(answer.Excludes).Contains(v)).ToList();
        for (var row = 0UL; row < 1UL << free.Count; row++)
        {
            yield return new FactState(true, Values: free.Where((_, i) => (row & (1UL << i)) != 0).Aggregate(known, (bits, v) => bits | (1UL << v)));
        }
    }

    private IEnumerable<DateOnly?> Dates(Fact fact, Answer? answer, DateOnly asOf)
    {
        if (answer is { NotYet: false })
        {
            return [answer.Date];
        }

        // A case has no day before 1900, nor one after 2199; every other day behaves like one of these.
        var first = answer is null ? new DateOnly(1900, 1, 1) : asOf.AddDays(1);
        return _cuts[fact.Id].Where(d => d > first).Prepend(first).Select(d => (DateOnly?)d).Append(null);
    }

    private IEnumerable<decimal> Numbers(Fact fact, Answer? answer)
    {
        if (answer?.Number is { } given)
        {
            return [given];
        }

        var cuts = _thresholds[fact.Id].ToList();
        return cuts.SelectMany(c => new[] { c, c + 0.001m }).Prepend(cuts.FirstOrDefault() - 1);
    }
}
