using Keur.Law.Model;

namespace Keur.Law.Coverage;

/// <summary>
/// Which declaration cites what. A `never` and an `impossible` are left out: they say something of the law files, and compute nothing of what they cite;
/// so is what a phase, a spare or a penalty covers, which says nothing of what is covered.
/// </summary>
internal static class DeclarationCites
{
    /// <summary>Every citation of every declaration that is computed.</summary>
    public static IEnumerable<(Citation Cite, CitingDeclaration Declaration)> Of(LawText text) =>
        [
            .. text.Rules.SelectMany(r => Of("rule", r.Id, OfConclusion(r))),
            .. text.Duties.SelectMany(d => Of("duty", d.Id, OfConclusion(d).Concat(d.Within.SelectMany(w => OfFormula(w.When, w.Cites))).Concat(d.For.SelectMany(f => OfFormula(f.When, f.Cites))))),
            .. text.Routes.SelectMany(r => Of("route", r.Id, OfConclusion(r).Concat(r.Ways.SelectMany(w => w.Lines).SelectMany(OfLine)))),
            .. text.Penalties.SelectMany(p => Of("penalty", p.Id, OfConclusion(p).Concat(p.TheLower.Concat(p.ByNationalLaw).SelectMany(Of)))),
            .. text.Flags.SelectMany(f => Of("flag", f.Id, OfConclusion(f))),
            .. text.Forms.SelectMany(f => Of("form", f.Id, OfForm(f))),
            .. text.Phases.SelectMany(p => Of("phase", p.Id, p.Cites.Concat(p.Starts.SelectMany(s => OfFormula(s.When, s.Cites))))),
            .. text.Spares.SelectMany(s => Of("spare", s.Id, OfFormula(s.When, s.Cites).Concat(s.Unless.SelectMany(Of)).Concat(s.Until.SelectMany(u => OfFormula(u.When, []))))),
            .. text.Readings.SelectMany(r => Of("reading", r.Id, r.Cites)),
        ];

    private static IEnumerable<(Citation Cite, CitingDeclaration Declaration)> Of(string kind, string id, IEnumerable<Citation> cites) =>
        cites.Select(c => (c, new CitingDeclaration(kind, id)));

    private static IEnumerable<Citation> OfConclusion(Conclusion conclusion) =>
        OfFormula(conclusion.When, [.. conclusion.Cites, .. conclusion.WhenCites]).Concat(conclusion.Unless.SelectMany(Of));

    private static IEnumerable<Citation> OfLine(WayLine line) => OfFormula(line.When, line.Cites).Concat(OfFormula(line.Unless, []));

    // A field of a form stands for the point of the annex that bears its mark.
    private static IEnumerable<Citation> OfForm(Form form) => form.Cites
        .Concat(form.Fields.SelectMany(f => form.Cites.Take(1).Select(c => PointOf(c, f.Mark))))
        .Concat(form.Fields.SelectMany(f => OfFormula(f.When, []).Concat(OfFormula(f.Unless, []))))
        .Concat(form.Only.SelectMany(o => OfFormula(o.When, o.Cites)));

    private static Citation PointOf(Citation form, string mark) =>
        mark.IndexOf('(') is var cut and > 0 ? new Citation($"{form.At(mark[..cut])}{mark[cut..]}") : form.At(mark);

    private static IEnumerable<Citation> Of(CitedFormula cited) => OfFormula(cited.Formula, cited.Cites);

    private static IEnumerable<Citation> OfFormula(Formula? formula, IReadOnlyList<Citation> cites) =>
        formula is null ? cites : cites.Concat(FormulaWalk.All(formula).OfType<ListFormula>().SelectMany(l => l.Points).SelectMany(p => p.Cites));
}
