using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Answers that belong together: those of the card itself, of one actor, use or incident, or of the model.</summary>
/// <param name="Name">What it is called; null where it has no name.</param>
/// <param name="Facts">The answers, by the id of their fact.</param>
/// <param name="Evidence">Where answers come from, by the id of their fact.</param>
/// <param name="Span">Where it starts.</param>
public sealed record CardPart(CardScalar? Name, IReadOnlyList<CardEntry> Facts, IReadOnlyList<CardEntry> Evidence, SourceSpan Span);
