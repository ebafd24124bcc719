namespace Keur.Exchange.Cards;

/// <summary>What a card says of one actor.</summary>
/// <param name="Name">What they are called; null where the card gives no name.</param>
/// <param name="Shorthand">What the shorthands for them stand for; null where there are none.</param>
/// <param name="Own">What the card's list of actors says of them; null where they are not in it.</param>
internal sealed record ActorParts(string? Name, AnswerLayer? Shorthand, AnswerLayer? Own);
