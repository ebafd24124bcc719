using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>A formula with one thing changed in it.</summary>
/// <param name="Kind">How it was changed.</param>
/// <param name="Formula">The formula as changed; null where nothing is left of it.</param>
/// <param name="Span">Where the change is; null where that is not known.</param>
/// <param name="Words">What was changed.</param>
public sealed record FormulaChange(MutationKind Kind, Formula? Formula, SourceSpan? Span, Words Words)
{
    /// <summary>The label of the point that was left out; null where none was, or it has none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it changes only what is shown: a citation by which nothing is computed.</summary>
    public bool IsShownOnly { get; init; }
}
