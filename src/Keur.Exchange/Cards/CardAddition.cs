using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>What is added to a card.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answer">The answer; null where it is not known.</param>
/// <param name="Remark">What is said of it behind a `#`, on one line; null for nothing. JSON has no place for it.</param>
public sealed record CardAddition(Fact Fact, Answer? Answer, string? Remark = null);
