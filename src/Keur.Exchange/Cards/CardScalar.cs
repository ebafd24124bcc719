using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>A single text of a card. Quoted or not makes no difference, but to what is empty.</summary>
public sealed class CardScalar : CardNode
{
    private const int Longest = 60;

    internal CardScalar(SourceSpan span, string text, bool plain)
        : base(span)
    {
        Text = text;
        IsEmpty = plain && text is ("" or "~" or "null" or "Null" or "NULL");
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override bool IsEmpty { get; }

    /// <summary>The text as a message can show it: on one line, not too long.</summary>
    public override string ToString()
    {
        var shown = string.Concat(Text.Take(Longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return Text.Length > Longest ? shown + "…" : shown;
    }
}
