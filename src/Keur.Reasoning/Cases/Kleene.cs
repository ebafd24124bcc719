using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Kleene's three values: yes and no where the answers settle a condition part by part, else open. What it settles is settled for every possible system;
/// what it leaves open may still be decided by all parts together (<c>a or not a</c>). So it is asked first, and diagrams only when it does not know.
/// </summary>
internal sealed class Kleene : IValues<Truth>
{
    /// <summary>The one there is: it holds nothing.</summary>
    public static readonly Kleene Values = new();

    /// <inheritdoc/>
    public Truth Always => Truth.Yes;

    /// <inheritdoc/>
    public bool IsNever(Truth f) => f == Truth.No;

    /// <inheritdoc/>
    public bool IsAlways(Truth f) => f == Truth.Yes;

    /// <inheritdoc/>
    public Truth Question(int atom) => Truth.Open;

    /// <inheritdoc/>
    public Truth Not(Truth f) => f switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Open,
    };

    /// <inheritdoc/>
    public Truth And(Truth f, Truth g) =>
        f == Truth.No || g == Truth.No ? Truth.No : f == Truth.Yes && g == Truth.Yes ? Truth.Yes : Truth.Open;

    /// <inheritdoc/>
    public Truth Or(Truth f, Truth g) =>
        f == Truth.Yes || g == Truth.Yes ? Truth.Yes : f == Truth.No && g == Truth.No ? Truth.No : Truth.Open;

    /// <inheritdoc/>
    public Truth AndAll(ReadOnlySpan<Truth> operands) =>
        operands.Contains(Truth.No) ? Truth.No : operands.Contains(Truth.Open) ? Truth.Open : Truth.Yes;

    /// <inheritdoc/>
    public Truth OrAll(ReadOnlySpan<Truth> operands) =>
        operands.Contains(Truth.Yes) ? Truth.Yes : operands.Contains(Truth.Open) ? Truth.Open : Truth.No;
}
