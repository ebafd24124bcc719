namespace Keur.Law.Model;

/// <summary>A number the law compares a fact with.</summary>
/// <param name="Value">The number.</param>
/// <param name="Strict">`more than` rather than `at least`.</param>
public readonly record struct NumberThreshold(decimal Value, bool Strict)
{
    /// <summary>Whether a number reaches it.</summary>
    public bool IsReachedBy(decimal number) => Strict ? number > Value : number >= Value;
}
