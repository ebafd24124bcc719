using Keur.Law.Checking;

namespace Keur.Law.Model;

/// <summary>Which facts a text looks at, and through which provisions.</summary>
public static class FactUse
{
    /// <summary>The name the language itself gives to what a share of a penalty is a share of: `% of turnover`.</summary>
    private const string Turnover = "turnover";

    /// <summary>Every fact that a condition tests, an event or a field names, or a penalty takes a share of.</summary>
    public static IReadOnlySet<Fact> Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Thresholds.AllFormulas(text).SelectMany(FormulaWalk.Facts).Concat(Untested(text)).ToHashSet();
    }

    /// <summary>The facts that are looked at without being tested: the events of duties and spares, what fills a field, what a penalty takes a share of.</summary>
    public static IEnumerable<Fact> Untested(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var duties = text.Duties.SelectMany(d => d.Before.Concat(d.Within.Select(w => w.Event)).Concat(d.For.SelectMany(f => f.From)));
        var fields = text.Forms.SelectMany(f => f.Fields).Select(f => f.Fact).OfType<Fact>();
        var ends = text.Spares.SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>();
        var shares = text.Penalties.Any(p => p.Share is not null) ? text.Facts.Where(f => f.Id == Turnover) : [];
        return duties.Concat(fields).Concat(ends).Concat(shares);
    }

    /// <summary>Every formula of a text: gates, conditions, exceptions, days, limits and fields.</summary>
    public static IEnumerable<Formula> Formulas(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Thresholds.AllFormulas(text);
    }

    /// <summary>The provisions of the conclusions that test a fact themselves, in the order of the act.</summary>
    public static IReadOnlyList<Citation> CitesOf(LawText text, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Conclusions
            .Where(c => FormulaWalk.FormulasOf(c).SelectMany(FormulaWalk.Facts).Contains(fact))
            .SelectMany(c => c.Cites.Take(1))
            .Distinct()
            .Order(CitationOrder.Instance)];
    }
}
