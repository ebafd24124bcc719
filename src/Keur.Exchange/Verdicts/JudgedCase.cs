using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>A card, or one actor of it, with what one text of the law says of it.</summary>
/// <param name="Card">The name of the card.</param>
/// <param name="Actor">The actor judged; null where the card names none.</param>
/// <param name="Spec">The law as it was asked for.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Places">Where in the card each fact is answered, by its id; a fact that a shorthand answers may be missing.</param>
/// <param name="CardFile">The card as written.</param>
public sealed record JudgedCase(string Card, string? Actor, string Spec, Verdict Verdict, IReadOnlyDictionary<string, SourceSpan> Places, SourceFile CardFile);
