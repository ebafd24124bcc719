using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Every mutant of a text: each operator swapped, each condition, exception and point left out, each number, day and amount moved, each citation shifted.</summary>
public sealed class Mutants
{
    private readonly LawText _text;
    private readonly FormulaChanges _changes;
    private readonly Neighbours _neighbours;
    private readonly HashSet<Group> _readUnder;

    private Mutants(LawText text)
    {
        (_text, _changes, _neighbours) = (text, new(text), new(text));
        _readUnder = FactUse.Formulas(text).SelectMany(FormulaWalk.All).OfType<UnderFormula>().Select(u => u.Group).ToHashSet();
    }

    /// <summary>The mutants, in the order of the files and lines.</summary>
    /// <param name="text">A text that nobody else reads while a mutant is applied.</param>
    public static IReadOnlyList<Mutant> Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. new Mutants(text).All().OrderBy(m => m.Span.File.Path, StringComparer.Ordinal).ThenBy(m => m.Span.Line).ThenBy(m => m.Span.Column)];
    }

    private IEnumerable<Mutant> All() =>
    [
        .. FormulaSlots.Of(_text).SelectMany(OfSlot),
        .. _text.Conclusions.Where(c => c is not Way).SelectMany(OfCites),
        .. _text.Duties.SelectMany(d => new DutyMutants(_text, d).All()),
        .. _text.Penalties.SelectMany(p => new PenaltyMutants(_text, p).All()),
        .. _text.Routes.SelectMany(r => r.Ways).SelectMany(w => new WayMutants(_text, w, _neighbours).All()),
        .. _text.Phases.SelectMany(p => new PhaseMutants(_text, p).All()),
        .. _text.Spares.SelectMany(s => new SpareMutants(_text, s).All()),
        .. _text.Forms.SelectMany(f => new FormMutants(_text, f).All()),
        .. _text.Readings.Select(OfReading),
    ];

    private IEnumerable<Mutant> OfSlot(FormulaSlot slot) => _changes.Of(slot.Formula).Prepend(WithoutIt(slot)).Select(c =>
        new Mutant(_text, (slot.Owner, c.Span ?? slot.Span), (c.Kind, c.Words), (() => slot.Set(c.Formula), () => slot.Set(slot.Formula)))
        {
            Slot = slot,
            Formula = c.Formula,
            ChangesLookup = Compares(slot.Formula) && !c.IsShownOnly,
            IsShownOnly = c.IsShownOnly,
        });

    private static FormulaChange WithoutIt(FormulaSlot slot) =>
        new(slot.IsException ? MutationKind.Exception : slot.HoldsWhenLeftOut ? MutationKind.Conjunct : MutationKind.Point, null, slot.Span, FormulaChanges.LeftOut((slot.IsException ? "unless " : string.Empty) + FormulaText.Of(slot.Formula)));

    private static bool Compares(Formula formula) => FormulaWalk.All(formula).Any(f => f is FactFormula { Test: NumberTest } or UnderFormula);

    private IEnumerable<Mutant> OfCites(Conclusion conclusion) => _neighbours.Shifts(conclusion.Cites).Select(s =>
            new Mutant(_text, (conclusion, conclusion.Span), (MutationKind.Citation, s.Words), (() => conclusion.CitesInstead = s.Cites, () => conclusion.CitesInstead = null)) { ChangesLookup = conclusion is Rule { Group: { } group } && _readUnder.Contains(group) })
        .Concat(OfWhenCites(conclusion))
        .Concat(OfUnlessCites(conclusion));

    private IEnumerable<Mutant> OfWhenCites(Conclusion conclusion)
    {
        var cites = conclusion.WhenCites;
        return _neighbours.Shifts(cites).Select(s => new Mutant(_text, (conclusion, conclusion.When?.Span ?? conclusion.Span), (MutationKind.Citation, s.Words), (() => conclusion.WhenCites = s.Cites, () => conclusion.WhenCites = cites)) { IsShownOnly = true });
    }

    private IEnumerable<Mutant> OfUnlessCites(Conclusion conclusion)
    {
        var unless = conclusion.Unless;
        return unless.SelectMany((u, i) => _neighbours.Shifts(u.Cites).Select(s => new Mutant(_text, (conclusion, u.Formula.Span ?? conclusion.Span), (MutationKind.Citation, s.Words), (() => conclusion.Unless = ListEdit.With(unless, i, u with { Cites = s.Cites }), () => conclusion.Unless = unless)) { IsShownOnly = true }));
    }

    private Mutant OfReading(Reading reading) =>
        new(_text, (reading, reading.Span), (MutationKind.Operator, FormulaChanges.Became(reading.Taken ? "`take yes` became `take no`" : "`take no` became `take yes`")), (() => reading.Taken = !reading.Taken, () => reading.Taken = !reading.Taken));
}
