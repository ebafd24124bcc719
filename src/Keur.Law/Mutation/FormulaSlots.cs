using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Every place of a text where a condition stands. Of a `never` none is given: it says what to prove, and is no part of what the act says.</summary>
public static class FormulaSlots
{
    /// <summary>The places, by kind of declaration.</summary>
    public static IEnumerable<FormulaSlot> Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.Facts.SelectMany(OfFact),
            .. text.Conclusions.SelectMany(Of),
            .. text.Forms.SelectMany(OfForm),
            .. text.Phases.SelectMany(OfPhase),
            .. text.Spares.SelectMany(OfSpare),
            .. text.Invariants.Where(i => i.Assumed).SelectMany(OfInvariant),
        ];
    }

    /// <summary>The places of a conclusion; of a route those of its ways come with them.</summary>
    public static IEnumerable<FormulaSlot> Of(Conclusion conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        return Slot(conclusion, SlotPart.When, (conclusion.When, conclusion.Span), f => conclusion.When = f)
            .Concat(Cited(conclusion, SlotPart.Unless, conclusion.Unless, l => conclusion.Unless = l))
            .Concat(conclusion switch
            {
                Duty duty => OfDuty(duty),
                Way way => OfWay(way),
                Penalty penalty => Cited(penalty, SlotPart.Penalty, penalty.TheLower, l => penalty.TheLower = l).Concat(Cited(penalty, SlotPart.Penalty, penalty.ByNationalLaw, l => penalty.ByNationalLaw = l)),
                _ => [],
            });
    }

    private static IEnumerable<FormulaSlot> Slot(object owner, SlotPart part, (Formula? Formula, SourceSpan Span) at, Action<Formula?> set) =>
        at.Formula is null ? [] : [new FormulaSlot(owner, part, (at.Formula, at.Span), set)];

    // Each place keeps the list as it was: what is put in one goes when the list is put back.
    private static IEnumerable<FormulaSlot> Cited(Conclusion owner, SlotPart part, IReadOnlyList<CitedFormula> list, Action<IReadOnlyList<CitedFormula>> set) =>
        list.SelectMany((cited, i) => Slot(owner, part, (cited.Formula, owner.Span), f => set(ListEdit.With(list, i, f is null ? null : cited with { Formula = f }))));

    private static IEnumerable<FormulaSlot> OfFact(Fact fact) => Slot(fact, SlotPart.Gate, (fact.OnlyWhen, fact.Span), f => fact.OnlyWhen = f);

    private static IEnumerable<FormulaSlot> OfDuty(Duty duty)
    {
        var (limits, terms) = (duty.Within, duty.For);
        return limits.SelectMany((l, i) => Slot(duty, SlotPart.Limit, (l.When, duty.Span), f => duty.Within = ListEdit.With(limits, i, l with { When = f })))
            .Concat(terms.SelectMany((t, i) => Slot(duty, SlotPart.Term, (t.When, duty.Span), f => duty.For = ListEdit.With(terms, i, t with { When = f }))));
    }

    private static IEnumerable<FormulaSlot> OfWay(Way way)
    {
        var lines = way.Lines;
        return lines.SelectMany((l, i) => Slot(way, SlotPart.Line, (l.When, l.Span), f => way.Lines = ListEdit.With(lines, i, l with { When = f }))
            .Concat(Slot(way, SlotPart.LineUnless, (l.Unless, l.Span), f => way.Lines = ListEdit.With(lines, i, l with { Unless = f }))));
    }

    private static IEnumerable<FormulaSlot> OfForm(Form form)
    {
        var (fields, only) = (form.Fields, form.Only);
        return fields.SelectMany((x, i) => Slot(form, SlotPart.Field, (x.When, form.Span), f => form.Fields = ListEdit.With(fields, i, x with { When = f }))
                .Concat(Slot(form, SlotPart.FieldUnless, (x.Unless, form.Span), f => form.Fields = ListEdit.With(fields, i, x with { Unless = f }))))
            .Concat(only.SelectMany((o, i) => Slot(form, SlotPart.Only, (o.When, form.Span), f => form.Only = ListEdit.With(only, i, f is null ? null : o with { When = f }))));
    }

    private static IEnumerable<FormulaSlot> OfPhase(Phase phase)
    {
        var starts = phase.Starts;
        return starts.SelectMany((s, i) => Slot(phase, SlotPart.Start, (s.When, phase.Span), f => phase.Starts = ListEdit.With(starts, i, s with { When = f })));
    }

    private static IEnumerable<FormulaSlot> OfSpare(Spare spare)
    {
        var (unless, until) = (spare.Unless, spare.Until);
        return Slot(spare, SlotPart.Spare, (spare.When, spare.Span), f => spare.When = f)
            .Concat(unless.SelectMany((u, i) => Slot(spare, SlotPart.SpareUnless, (u.Formula, spare.Span), f => spare.Unless = ListEdit.With(unless, i, f is null ? null : u with { Formula = f }))))
            .Concat(until.SelectMany((u, i) => Slot(spare, SlotPart.SpareEnd, (u.When, spare.Span), f => spare.Until = ListEdit.With(until, i, u with { When = f }))));
    }

    private static IEnumerable<FormulaSlot> OfInvariant(Invariant invariant) =>
        Slot(invariant, SlotPart.Impossible, (invariant.Formula, invariant.Span), f => invariant.Formula = f ?? Formula.Never);
}
