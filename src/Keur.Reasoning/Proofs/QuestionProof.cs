using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>
/// Every question the text asks can matter: for some possible system another answer to it, and to what it opens, makes another outcome. Of a list that holds
/// for each value the text names, of a `one of` its values exclude each other, so that one that matters makes all of them matter. A fact whose
/// day something counts from, or that fills a field, matters by that.
/// </summary>
internal sealed class QuestionProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => false;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground)
    {
        var readers = Readers(ground.Text);
        var search = new MatterSearch(ground, readers);
        return readers.Select(r => r.Key).Except(Events(ground.Text)).OrderBy(f => f.Index).SelectMany(f => Questions(f, readers[f])
            .Select(v => ProofGround.Can(ClaimOf(f, v), () => search.Matters(f, v), () => Idle(f, v))));
    }

    // What only says which systems are possible is asked for the sake of other acts; so is the gate of a question that this text does not ask.
    private static ILookup<Fact, FormulaSlot> Readers(LawText text)
    {
        var slots = FormulaSlots.Of(text).Where(s => s.Part != SlotPart.Impossible).ToLookup(s => s.Part == SlotPart.Gate);
        var asked = Events(text).Concat(slots[false].SelectMany(s => FormulaWalk.Facts(s.Formula))).ToHashSet();
        var pending = new Queue<Fact>(asked);
        while (pending.TryDequeue(out var fact))
        {
            var gates = slots[true].Where(s => s.Owner == fact).SelectMany(s => FormulaWalk.Facts(s.Formula));
            foreach (var gate in gates.Where(asked.Add))
            {
                pending.Enqueue(gate);
            }
        }

        return slots[false].Concat(slots[true].Where(s => asked.Contains((Fact)s.Owner))).SelectMany(s => FormulaWalk.Facts(s.Formula).Select(f => (Fact: f, Slot: s))).ToLookup(r => r.Fact, r => r.Slot);
    }

    /// <summary>The facts that matter as they are: something counts from their day, or they fill a field.</summary>
    private static HashSet<Fact> Events(LawText text) =>
    [
        .. text.Duties.SelectMany(d => d.Before.Concat(d.Within.Select(w => w.Event)).Concat(d.For.SelectMany(f => f.From))),
        .. text.Forms.SelectMany(f => f.Fields).Select(f => f.Fact).OfType<Fact>(),
        .. text.Spares.SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>(),
    ];

    private static IEnumerable<int?> Questions(Fact fact, IEnumerable<FormulaSlot> slots) => fact.Type == FactType.SomeOf
        ? slots.SelectMany(s => FormulaWalk.All(s.Formula)).OfType<FactFormula>().Where(t => t.Fact == fact).SelectMany(Values).Distinct().Order().Select(v => (int?)v)
        : [null];

    private static IReadOnlyList<int> Values(FactFormula test) => test.Test switch
    {
        AnyValueTest any => any.Values,
        ExactValuesTest exact => exact.Values,
        _ => [],
    };

    private static Claim ClaimOf(Fact fact, int? value) => new("question", NameOf(fact, value), fact.Span);

    private static string NameOf(Fact fact, int? value) => value is { } v ? $"{fact.Id} {fact.Values[v].Name}" : fact.Id;

    private static Diagnostic Idle(Fact fact, int? value) => new(
        "never-matters",
        Severity.Error,
        fact.Span,
        new($"`{NameOf(fact, value)}` is asked but its answer never matters.", $"`{NameOf(fact, value)}` wordt gevraagd maar het antwoord doet er nooit toe."),
        new("What reads it is settled by something else already.", "Wat het leest is al door iets anders beslist."));
}
