using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>An AI system card as written, before it is held against the vocabulary of a law.</summary>
public sealed class Card
{
    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>What the system is called: the card's `name`, else the name of the file without its ending.</summary>
    public string Name => Shared.Name?.Text ?? Path.GetFileNameWithoutExtension(File.Path);

    /// <summary>The version of the system; null where the card gives none.</summary>
    public CardScalar? Version { get; init; }

    /// <summary>What holds for every case of the card.</summary>
    public required CardPart Shared { get; init; }

    /// <summary>The key `facts` with what stands behind it; null where the card has none.</summary>
    internal CardEntry? FactsEntry { get; init; }

    /// <summary>Keys that are none of the format's own; the vocabulary says whether it knows them as shorthands.</summary>
    public IReadOnlyList<CardEntry> Others { get; init; } = [];

    /// <summary>The actors.</summary>
    public IReadOnlyList<CardPart> Actors { get; init; } = [];

    /// <summary>The uses.</summary>
    public IReadOnlyList<CardPart> Uses { get; init; } = [];

    /// <summary>The incidents.</summary>
    public IReadOnlyList<CardPart> Incidents { get; init; } = [];

    /// <summary>The general-purpose model it is built on; null where the card gives none.</summary>
    public CardPart? Model { get; init; }

    /// <summary>Whether reading it found errors. Such a card can still be bound, to find the others; it gives no cases.</summary>
    public bool HasErrors { get; init; }
}
