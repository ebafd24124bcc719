namespace Keur.Law.Model;

/// <summary>Where a formula is written, looked up when somebody asks: few do. All places are equal, so that formulas are compared by what they say.</summary>
/// <param name="Spans">Gives the place by its number; null for what nobody wrote.</param>
/// <param name="Number">The number.</param>
internal readonly record struct FormulaPlace(Func<int, SourceSpan>? Spans, int Number)
{
    /// <summary>The place; null for what nobody wrote.</summary>
    public SourceSpan? Span => Spans?.Invoke(Number);

    /// <summary>Always.</summary>
    public bool Equals(FormulaPlace other) => true;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
