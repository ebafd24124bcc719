using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>
/// Compares a condition with another in its place, as diagrams: as the law describes it, and as it applies on every day the law names. Systems that are not
/// possible, and those for which the rest of the declaration settles it, do not count.
/// </summary>
/// <param name="ground">The text.</param>
internal sealed class SlotDifference(ProofGround ground)
{
    private readonly Lazy<IReadOnlyList<Func<Conclusion, Diagram>>> _readers = new(() =>
        [ground.Logic.Descriptions.Of, .. ground.Logic.Days.Named.Select(d => (Func<Conclusion, Diagram>)ground.Logic.On(d).Of)]);

    private FormulaCompiler<Diagram> Compiler => ground.Logic.Compiler;

    private DiagramStore Store => ground.Store;

    /// <summary>Whether another condition there, or none for null, makes a difference for any possible system. What is impossible always does.</summary>
    public bool Matters(FormulaSlot slot, Formula? other) =>
        slot.Part == SlotPart.Impossible || _readers.Value.Any(read => ground.CanBe(Store.And(Differs(slot, other, read), Rest(slot, read))));

    private Diagram Differs(FormulaSlot slot, Formula? other, Func<Conclusion, Diagram> read)
    {
        var absent = slot.HoldsWhenLeftOut ? Diagram.True : Diagram.False;
        var before = Compiler.Compile(slot.Formula, read);
        var after = other is null ? absent : Compiler.Compile(other, read);
        return Store.Not(Store.Iff(before, after));
    }

    /// <summary>What must hold besides for the condition to matter to what it belongs to.</summary>
    private Diagram Rest(FormulaSlot slot, Func<Conclusion, Diagram> read) => (slot.Owner, slot.Part) switch
    {
        (Conclusion owner, SlotPart.When) => Store.And(Bearers(owner, read), Store.Not(AnyUnless(owner, null, read))),
        (Conclusion owner, SlotPart.Unless) => Store.AndAll([Bearers(owner, read), Compiler.CompileOptional(owner.When, read), Store.Not(AnyUnless(owner, slot.Formula, read))]),
        (Way way, _) => read(way.Route),
        (Duty duty, _) => read(duty),
        (Form { Duty: { } duty }, _) => read(duty),
        _ => Diagram.True,
    };

    private Diagram Bearers(Conclusion owner, Func<Conclusion, Diagram> read) => owner switch
    {
        Duty { Parties.Count: 0 } duty => Compiler.Join(duty.Roles.Select(read), all: false),
        Flag { Roles.Count: > 0 } flag => Compiler.Join(flag.Roles.Select(read), all: false),
        _ => Diagram.True,
    };

    private Diagram AnyUnless(Conclusion owner, Formula? but, Func<Conclusion, Diagram> read) =>
        Compiler.Join(owner.Unless.Where(u => !ReferenceEquals(u.Formula, but)).Select(u => Compiler.Compile(u.Formula, read)), all: false);
}
