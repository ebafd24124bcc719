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
    private readonly Lazy<IReadOnlyList<(Func<Conclusion, Diagram> Read, Func<Conclusion, Diagram> CanApply)>> _readers = new(() =>
        [(ground.Logic.Descriptions.Of, _ => Diagram.True), .. ground.Logic.Days.Named.Select(d => ground.Logic.On(d)).Select(a => ((Func<Conclusion, Diagram>)a.Of, (Func<Conclusion, Diagram>)a.CanApply))]);

    private FormulaCompiler<Diagram> Compiler => ground.Logic.Compiler;

    private DiagramStore Store => ground.Store;

    /// <summary>Whether another condition there, or none for null, makes a difference for any possible system. What is impossible always does.</summary>
    public bool Matters(FormulaSlot slot, Formula? other) => slot switch
    {
        { Part: SlotPart.Impossible } => true,
        { Owner: Phase phase } => phase.Starts.Any(s => s.Day is { } day && StartDiffers(phase, day, slot, other)),
        _ => _readers.Value.Any(r => ground.CanBe(Store.AndAll([Differs(slot, other, r.Read), Rest(slot, r.Read), slot.Owner is Conclusion owner ? r.CanApply(owner) : Diagram.True]))),
    };

    /// <summary>Whether by a day a phase has begun for other systems than before: of its days the earliest that holds counts.</summary>
    private bool StartDiffers(Phase phase, DateOnly day, FormulaSlot slot, Formula? other)
    {
        var starts = phase.Starts.Where(s => s.Day <= day).ToList();
        var before = Compiler.Join(starts.Select(s => Compiler.CompileOptional(s.When, ground.Described)), all: false);
        var after = Compiler.Join(starts.Select(s => Compiler.CompileOptional(ReferenceEquals(s.When, slot.Formula) ? other : s.When, ground.Described)), all: false);
        return ground.CanBe(Store.Not(Store.Iff(before, after)));
    }

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
        (Way way, _) => Store.And(read(way.Route), LineOf(way, slot) is { Must: false } ? Store.Not(AnyMust(way.Route, read)) : Diagram.True),
        (Duty duty, _) => read(duty),
        (Form { Duty: { } duty }, _) => read(duty),
        _ => Diagram.True,
    };

    private static WayLine? LineOf(Way way, FormulaSlot slot) =>
        way.Lines.FirstOrDefault(l => ReferenceEquals(l.When, slot.Formula) || ReferenceEquals(l.Unless, slot.Formula));

    // What is left to choice is so only where nothing is prescribed.
    private Diagram AnyMust(Route route, Func<Conclusion, Diagram> read) =>
        Compiler.Join(route.Ways.SelectMany(w => w.Lines).Where(l => l.Must).Select(l => Bodies.Line(Compiler, l, read)), all: false);

    private Diagram Bearers(Conclusion owner, Func<Conclusion, Diagram> read) => owner switch
    {
        Duty { Parties.Count: 0 } duty => Compiler.Join(duty.Roles.Select(read), all: false),
        Flag { Roles.Count: > 0 } flag => Compiler.Join(flag.Roles.Select(read), all: false),
        _ => Diagram.True,
    };

    private Diagram AnyUnless(Conclusion owner, Formula? but, Func<Conclusion, Diagram> read) =>
        Compiler.Join(owner.Unless.Where(u => !ReferenceEquals(u.Formula, but)).Select(u => Compiler.Compile(u.Formula, read)), all: false);
}
