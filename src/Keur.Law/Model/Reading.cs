namespace Keur.Law.Model;

/// <summary>A question the text leaves open.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Yes">What one side says.</param>
/// <param name="No">What the other says.</param>
/// <param name="Taken">The side taken unless the other is asked for.</param>
/// <param name="Cites">The provisions that leave it open.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Reading(string Id, Words Title, Words Yes, Words No, bool Taken, IReadOnlyList<Citation> Cites, SourceSpan Span)
{
    /// <summary>The side taken unless the other is asked for.</summary>
    public bool Taken { get; internal set; } = Taken;
}
