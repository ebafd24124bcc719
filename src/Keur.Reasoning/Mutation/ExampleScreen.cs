using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Mutation;

/// <summary>
/// Tells cheaply that an example cannot notice a changed condition: in its case the condition comes to the same yes or no as before, as described and, where days
/// matter to it, on every day that is named. What it cannot tell has to be run.
/// </summary>
internal sealed class ExampleScreen
{
    private readonly Terms<Truth> _plain;
    private readonly IReadOnlyList<Func<Conclusion, Truth>> _readers;

    /// <summary>Looks at the case of an example of the law without mutants.</summary>
    public ExampleScreen(LawText text, LawDays days, Example example, bool timed)
    {
        var asOf = example.AsOf ?? text.Since ?? text.Act.Adopted ?? DateOnly.MaxValue;
        var readings = text.Readings.ToDictionary(r => r.Id, r => example.Readings.GetValueOrDefault(r.Id, r.Taken));
        _plain = new Terms<Truth>(Kleene.Values, (text, days), readings, new KnownAnswers(text, asOf, example.Given));
        _readers = [_plain.Descriptions.Of, .. (timed ? Days(days, example, asOf) : []).Select(d => (Func<Conclusion, Truth>)_plain.On(d).Of)];
    }

    /// <summary>Whether the example may notice another condition, or none for null, in this place.</summary>
    public bool MayNotice(FormulaSlot slot, Formula? other) => slot.Part is SlotPart.Gate or SlotPart.Impossible || _readers.Any(r => MayDiffer(slot, other, r));

    private bool MayDiffer(FormulaSlot slot, Formula? other, Func<Conclusion, Truth> read)
    {
        var before = _plain.Compiler.Compile(slot.Formula, read);
        var after = other is not null ? _plain.Compiler.Compile(other, read) : slot.HoldsWhenLeftOut ? Truth.Yes : Truth.No;
        return before != after || before == Truth.Open;
    }

    // A spare may end on the day of an event: the days of the case count as well, and those after them.
    private static IEnumerable<DateOnly> Days(LawDays days, Example example, DateOnly asOf) => example.Given.Select(a => a.Date).OfType<DateOnly>()
        .SelectMany(d => d < DateOnly.MaxValue ? new[] { d, d.AddDays(1) } : [d]).Concat(days.Named).Append(asOf).Distinct();
}
