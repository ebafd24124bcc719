namespace Keur.Law.Model;

/// <summary>What must hold for every possible system (`never`), or what no system can be (`impossible`).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cites">The provisions; empty in the vocabulary where none says it.</param>
/// <param name="Formula">What must never hold, or cannot.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="Assumed">Assumed (`impossible`) rather than to be proved (`never`).</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Invariant(string Id, IReadOnlyList<Citation> Cites, Formula Formula, Words Text, bool Assumed, SourceSpan Span)
{
    /// <summary>What must never hold, or cannot.</summary>
    public Formula Formula { get; internal set; } = Formula;
}
