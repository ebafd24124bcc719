using Keur.Law.Checking;
using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>A text with one thing changed in it. It changes the text in place and puts it back: the text must be the mutants' own.</summary>
public sealed class Mutant
{
    private readonly LawText _text;
    private readonly Action _apply;
    private readonly Action _undo;

    internal Mutant(LawText text, (object Owner, SourceSpan Span) at, (MutationKind Kind, Words Words) what, (Action Apply, Action Undo) change)
    {
        (_text, Owner, Span, Kind, Words) = (text, at.Owner, at.Span, what.Kind, what.Words);
        (_apply, _undo) = change;
    }

    /// <summary>How it differs from the law files.</summary>
    public MutationKind Kind { get; }

    /// <summary>What was changed.</summary>
    public Words Words { get; }

    /// <summary>Where the change is; where that is not known, where what it belongs to is declared.</summary>
    public SourceSpan Span { get; }

    /// <summary>What it belongs to: a conclusion, a fact, a form, a phase, a spare, a reading or an invariant.</summary>
    public object Owner { get; }

    /// <summary>The place of the condition that was changed; null where something else was.</summary>
    public FormulaSlot? Slot { get; internal init; }

    /// <summary>The condition as changed; null where it was left out, or something else was changed.</summary>
    public Formula? Formula { get; internal init; }

    /// <summary>Whether it changes which provisions a phase, a spare or a penalty speaks of.</summary>
    public bool ChangesReach { get; internal init; }

    /// <summary>Whether it changes only what is shown: a citation by which nothing is computed.</summary>
    public bool IsShownOnly { get; internal init; }

    /// <summary>Whether conditions read otherwise by it than they are written: which grounds stand under a provision, and with which numbers one compares.</summary>
    public bool ChangesLookup { get; internal init; }

    /// <summary>Changes the text.</summary>
    /// <returns>Whether it is still a law: no conclusion depends on itself.</returns>
    public bool Apply()
    {
        _apply();
        if (!ChangesLookup)
        {
            return true;
        }

        Relookup.Run(_text);
        var diagnostics = new Diagnostics();
        Circles.Report(_text.Conclusions, diagnostics);
        return diagnostics.Count == 0;
    }

    /// <summary>Puts the text back as it was.</summary>
    public void Undo()
    {
        _undo();
        if (ChangesLookup)
        {
            Relookup.Run(_text);
        }
    }
}
