namespace Keur.Law;

/// <summary>One text in both languages of the product.</summary>
/// <param name="English">The English text.</param>
/// <param name="Dutch">The Dutch text.</param>
public sealed record Words(string English, string Dutch);
