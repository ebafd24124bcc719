namespace Keur.Law.Model;

/// <summary>From which day which provisions apply.</summary>
public sealed class Phase
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The provisions that set it.</summary>
    public required IReadOnlyList<Citation> Cites { get; init; }

    /// <summary>The provisions it covers.</summary>
    public required Reach Covers
    {
        get => CoversInstead ?? field;
        init;
    }

    /// <summary>What a mutant has in their stead; null where none does.</summary>
    internal Reach? CoversInstead { get; set; }

    /// <summary>Its first days, each for the cases of its condition; the earliest that holds counts.</summary>
    public IReadOnlyList<PhaseStart> Starts { get; internal set; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }
}
