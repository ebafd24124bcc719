using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>A list in a card.</summary>
public sealed class CardList : CardNode
{
    internal CardList(SourceSpan span, IReadOnlyList<CardNode> items)
        : base(span) => Items = items;

    /// <summary>What is in it, in order.</summary>
    public IReadOnlyList<CardNode> Items { get; }
}
