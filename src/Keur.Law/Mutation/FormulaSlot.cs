using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>A place of a text where a condition stands, and where another may be put in its stead.</summary>
public sealed class FormulaSlot
{
    private readonly Action<Formula?> _set;

    internal FormulaSlot(object owner, SlotPart part, (Formula Formula, SourceSpan Span) at, Action<Formula?> set) =>
        (Owner, Part, Formula, Span, _set) = (owner, part, at.Formula, at.Formula.Span ?? at.Span, set);

    /// <summary>What it belongs to: a conclusion, a fact, a form, a phase, a spare or an invariant.</summary>
    public object Owner { get; }

    /// <summary>Which part of that it is.</summary>
    public SlotPart Part { get; }

    /// <summary>The condition as the law files have it.</summary>
    public Formula Formula { get; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether it is an exception.</summary>
    public bool IsException => Part is SlotPart.Unless or SlotPart.LineUnless or SlotPart.SpareUnless or SlotPart.FieldUnless;

    /// <summary>Whether without it things are as if it always held, as without a condition; without an exception, or a special case, as if it never did.</summary>
    public bool HoldsWhenLeftOut => !IsException && Part is not (SlotPart.Only or SlotPart.Penalty or SlotPart.Impossible);

    /// <summary>Puts another condition here; none for null.</summary>
    internal void Set(Formula? formula) => _set(formula);
}
