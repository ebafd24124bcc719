using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>A piece of a card as written: a text, a list or a map.</summary>
public abstract class CardNode
{
    private protected CardNode(SourceSpan span) => Span = span;

    /// <summary>Where it stands; of what covers several lines, the part on the first.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether nothing is written here: no text at all, `null` or `~`.</summary>
    public virtual bool IsEmpty => false;
}
