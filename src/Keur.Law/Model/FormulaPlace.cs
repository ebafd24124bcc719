namespace Keur.Law.Model;

/// <summary>Where a formula is written. All places are equal, so that formulas are compared by what they say.</summary>
/// <param name="Span">The place; null for what nobody wrote.</param>
internal readonly record struct FormulaPlace(SourceSpan? Span)
{
    /// <summary>Always.</summary>
    public bool Equals(FormulaPlace other) => true;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
