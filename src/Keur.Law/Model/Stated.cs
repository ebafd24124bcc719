namespace Keur.Law.Model;

/// <summary>A provision explained but not computed, or not computable.</summary>
/// <param name="Cites">The provisions.</param>
/// <param name="Text">What they say and why nothing is computed.</param>
/// <param name="Computable">False where no program can decide it.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Stated(IReadOnlyList<Citation> Cites, Words Text, bool Computable, SourceSpan Span);
