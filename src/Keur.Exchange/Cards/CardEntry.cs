using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>A key of a card and what stands behind it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands behind it.</param>
public sealed record CardEntry(CardScalar Key, CardNode Value)
{
    /// <summary>From the key to the end of the value, or to the end of the key where the value stands on other lines.</summary>
    public SourceSpan Span => Key.Span.Line == Value.Span.Line && Value.Span.Column > Key.Span.Column
        ? Key.Span with { Length = Math.Max(Key.Span.Length, Value.Span.Column + Value.Span.Length - Key.Span.Column - (Value.IsEmpty ? 1 : 0)) }
        : Key.Span;
}
