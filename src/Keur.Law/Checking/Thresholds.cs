using Keur.Law.Model;

namespace Keur.Law.Checking;

/// <summary>Collects the numbers each fact is compared with.</summary>
internal static class Thresholds
{
    /// <summary>Gives every number fact the thresholds that any formula of the text uses, lowest first.</summary>
    public static void Collect(LawText text)
    {
        var used = AllFormulas(text).SelectMany(FormulaWalk.All).OfType<FactFormula>()
            .Where(f => f.Test is NumberTest)
            .ToLookup(f => f.Fact, f => ((NumberTest)f.Test).Threshold);
        foreach (var group in used)
        {
            group.Key.Thresholds = [.. group.Distinct().OrderBy(t => t.Value).ThenBy(t => t.Strict)];
        }
    }

    /// <summary>Every formula of a text.</summary>
    public static IEnumerable<Formula> AllFormulas(LawText text)
    {
        var facts = text.Facts.SelectMany(f => new[] { f.OnlyWhen, f.ToldBy?.Condition });
        var conclusions = text.Conclusions.SelectMany(FormulaWalk.FormulasOf);
        var duties = text.Duties.SelectMany(d => d.Within.Select(w => w.When).Concat(d.For.Select(f => f.When)));
        var penalties = text.Penalties.SelectMany(p => p.TheLower.Concat(p.ByNationalLaw)).Select(c => c.Formula);
        var forms = text.Forms.SelectMany(f => f.Fields.SelectMany(x => new[] { x.When, x.Unless }).Concat(f.Only.Select(o => o.When)));
        var phases = text.Phases.SelectMany(p => p.Starts).Select(s => s.When);
        var spares = text.Spares.SelectMany(s => s.Unless.Select(u => (Formula?)u.Formula).Append(s.When).Concat(s.Until.Select(u => u.When)));
        return facts.Concat(conclusions).Concat(duties).Concat(penalties).Concat(forms).Concat(phases).Concat(spares)
            .Concat(text.Invariants.Select(i => i.Formula)).OfType<Formula>();
    }
}
