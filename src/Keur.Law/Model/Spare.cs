namespace Keur.Law.Model;

/// <summary>Which provisions do not apply to some cases, for good or until a day or an event.</summary>
public sealed class Spare
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Words Title { get; init; }

    /// <summary>The provision that spares.</summary>
    public required IReadOnlyList<Citation> Cites { get; init; }

    /// <summary>The provisions that do not apply.</summary>
    public required Reach From
    {
        get => FromInstead ?? field;
        init;
    }

    /// <summary>What a mutant has in their stead; null where none does.</summary>
    internal Reach? FromInstead { get; set; }

    /// <summary>For which cases; null: all.</summary>
    public Formula? When { get; internal set; }

    /// <summary>Its exceptions.</summary>
    public IReadOnlyList<CitedFormula> Unless { get; internal set; } = [];

    /// <summary>Its ends.</summary>
    public IReadOnlyList<SpareEnd> Until { get; internal set; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }
}
