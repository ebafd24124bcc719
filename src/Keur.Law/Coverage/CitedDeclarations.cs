using Keur.Law.Model;

namespace Keur.Law.Coverage;

/// <summary>Every provision that the declarations of a text cite: in their heads, and in their conditions, exceptions, points, lines and fields.</summary>
internal static class CitedDeclarations
{
    /// <summary>The provisions with what cites them, in the order of the act.</summary>
    public static IReadOnlyList<CitedDeclaration> Of(LawText text)
    {
        var conclusions = text.Conclusions.Where(c => c is not (Group or Way)).SelectMany(c => Cited($"{KindOf(c)} {c.Id}", Of(c)));
        var forms = text.Forms.SelectMany(f => Cited($"form {f.Id}", f.Cites.Concat(f.Only.SelectMany(o => o.Cites)).Concat(f.Fields.SelectMany(x => FieldsOf(f, x)))));
        var phases = text.Phases.SelectMany(p => Cited($"phase {p.Id}", p.Cites.Concat(p.Starts.SelectMany(s => s.Cites.Concat(Points(s.When))))));
        var spares = text.Spares.SelectMany(s => Cited($"spare {s.Id}", s.Cites.Concat(Points(s.When)).Concat(Excepted(s.Unless))));
        var readings = text.Readings.SelectMany(r => Cited($"reading {r.Id}", r.Cites));
        var invariants = text.Invariants.SelectMany(i => Cited($"{(i.Assumed ? "impossible" : "never")} {i.Id}", i.Cites.Concat(Points(i.Formula))));
        return [.. conclusions.Concat(forms).Concat(phases).Concat(spares).Concat(readings).Concat(invariants).Distinct().OrderBy(c => c.Cite, CitationOrder.Instance)];
    }

    private static IEnumerable<CitedDeclaration> Cited(string declaration, IEnumerable<Citation> cites) => cites.Select(c => new CitedDeclaration(c, declaration));

    private static string KindOf(Conclusion conclusion) => conclusion switch
    {
        Duty => "duty",
        Route => "route",
        Penalty => "penalty",
        Flag => "flag",
        _ => "rule",
    };

    private static IEnumerable<Citation> Of(Conclusion conclusion)
    {
        var own = conclusion.Cites.Concat(conclusion.WhenCites).Concat(Points(conclusion.When)).Concat(Excepted(conclusion.Unless));
        return conclusion switch
        {
            Duty duty => own.Concat(duty.Within.SelectMany(w => w.Cites.Concat(Points(w.When)))).Concat(duty.For.SelectMany(f => f.Cites.Concat(Points(f.When)))),
            Route route => own.Concat(route.Ways.SelectMany(w => w.Lines).SelectMany(l => l.Cites.Concat(Points(l.When)).Concat(Points(l.Unless)))),
            Penalty penalty => own.Concat(Excepted(penalty.TheLower)).Concat(Excepted(penalty.ByNationalLaw)),
            _ => own,
        };
    }

    private static IEnumerable<Citation> Excepted(IEnumerable<CitedFormula> exceptions) => exceptions.SelectMany(e => e.Cites.Concat(Points(e.Formula)));

    private static IEnumerable<Citation> Points(Formula? formula) =>
        formula is null ? [] : FormulaWalk.All(formula).OfType<ListFormula>().SelectMany(l => l.Points).SelectMany(p => p.Cites);

    /// <summary>The provision of a field: its mark under what prescribes the form.</summary>
    private static IEnumerable<Citation> FieldsOf(Form form, FormField field)
    {
        var mark = field.Mark.StartsWith('(') ? field.Mark : field.Mark.Contains('(') ? $"({field.Mark[..field.Mark.IndexOf('(')]}){field.Mark[field.Mark.IndexOf('(')..]}" : $"({field.Mark})";
        return form.Cites.Take(1).Select(c => new Citation(c.Path + mark));
    }
}
