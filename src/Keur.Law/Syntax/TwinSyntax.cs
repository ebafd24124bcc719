namespace Keur.Law.Syntax;

/// <summary>The Dutch texts of one declaration, as its twin gives them.</summary>
/// <param name="Key">The declaration: `rule high-risk/use`.</param>
/// <param name="Title">Its Dutch title; null where it has none of its own.</param>
/// <param name="Texts">Its other texts, by what they are: `ask`, `help`, the name of a value, `field 1(a)`.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record TwinSyntax(string Key, string? Title, IReadOnlyDictionary<string, TwinText> Texts, SourceSpan Span);
