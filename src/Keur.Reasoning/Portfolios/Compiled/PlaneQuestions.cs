using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Lets the compiler of formulas build a net as it builds diagrams.</summary>
/// <param name="net">The net.</param>
/// <param name="text">Whose facts are asked about.</param>
/// <param name="forced">What answers to other facts force.</param>
/// <param name="calmed">The events that are taken never to happen where they have not yet.</param>
internal sealed class PlaneQuestions(PlaneNet net, LawText text, ForcedAnswers forced, IReadOnlySet<Fact> calmed) : IValues<PlaneTerm>
{
    /// <summary>When a fact arises; set once by who compiles.</summary>
    public Func<Fact, PlaneTerm> Gate { get; set; } = _ => PlaneTerm.Always;

    /// <inheritdoc/>
    public PlaneTerm Always => PlaneTerm.Always;

    /// <inheritdoc/>
    public bool IsNever(PlaneTerm f) => f == default;

    /// <inheritdoc/>
    public bool IsAlways(PlaneTerm f) => f == PlaneTerm.Always;

    /// <inheritdoc/>
    public PlaneTerm Not(PlaneTerm f) => f.Opposite;

    /// <inheritdoc/>
    public PlaneTerm And(PlaneTerm f, PlaneTerm g) => net.All([f, g]);

    /// <inheritdoc/>
    public PlaneTerm Or(PlaneTerm f, PlaneTerm g) => net.All([f.Opposite, g.Opposite]).Opposite;

    /// <inheritdoc/>
    public PlaneTerm AndAll(ReadOnlySpan<PlaneTerm> operands) => net.All(operands);

    /// <inheritdoc/>
    public PlaneTerm OrAll(ReadOnlySpan<PlaneTerm> operands)
    {
        var opposites = new PlaneTerm[operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            opposites[i] = operands[i].Opposite;
        }

        return net.All(opposites).Opposite;
    }

    /// <inheritdoc/>
    public PlaneTerm Question(int atom)
    {
        var (slot, ordinal) = (Atoms.SlotOf(text, atom), Atoms.OrdinalOf(atom));
        var fact = slot.Fact;
        return net.Ask(
            fact.Type switch
            {
                FactType.OneOf => new PlaneInput(fact, InputKind.Is, slot.Value, false),
                FactType.SomeOf => new PlaneInput(fact, InputKind.Includes, slot.Value, false),
                FactType.Number => new PlaneInput(fact, InputKind.Reaches, ordinal, false),
                FactType.Date when ordinal == 0 => new PlaneInput(fact, InputKind.Dated, 0, calmed.Contains(fact)),
                FactType.Date => new PlaneInput(fact, InputKind.Before, Atoms.DayOf(atom).DayNumber, calmed.Contains(fact)),
                _ => new PlaneInput(fact, InputKind.Yes, 0, false),
            },
            GatingOf(fact, slot.Value));
    }

    private PlaneGating GatingOf(Fact fact, int value) => fact.Type is FactType.Date or FactType.Number
        ? PlaneGating.None with { Gate = Gate(fact) }
        : new PlaneGating(Gate(fact), forced.Of(fact, value, yes: true), forced.Of(fact, value, yes: false));

    /// <summary>Whether a fact is answered in a way that only one that arises can be.</summary>
    public PlaneTerm Opens(Fact fact) => net.Ask(new PlaneInput(fact, InputKind.Opens, 0, false), PlaneGating.None);

    /// <summary>Whether it is answered that a date never is; of an event that is taken never to happen, also that it has not yet.</summary>
    public PlaneTerm Absent(Fact fact) => net.Ask(new PlaneInput(fact, InputKind.Absent, 0, calmed.Contains(fact)), PlaneGating.None);
}
