namespace Keur.Law.Model;

/// <summary>A prescribed document.</summary>
public sealed class Form
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Words Title { get; init; }

    /// <summary>The provisions that prescribe it.</summary>
    public required IReadOnlyList<Citation> Cites { get; init; }

    /// <summary>The duty it belongs to; null until that is known.</summary>
    public Duty? Duty { get; internal set; }

    /// <summary>Its fields, in order.</summary>
    public IReadOnlyList<FormField> Fields { get; internal set; } = [];

    /// <summary>When only some fields remain.</summary>
    public IReadOnlyList<FieldRestriction> Only { get; internal set; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }
}
