using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Keys with what stands behind them. No key is there twice: the reader reports and drops a second one.</summary>
public sealed class CardMap : CardNode
{
    internal CardMap(SourceSpan span, IReadOnlyList<CardEntry> entries)
        : base(span) => Entries = entries;

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<CardEntry> Entries { get; }
}
