namespace Keur.Law.Model;

/// <summary>What a key of a card answers.</summary>
/// <param name="Name">The key: `provider`.</param>
/// <param name="Answers">The answers it stands for.</param>
public sealed record Shorthand(string Name, IReadOnlyList<Answer> Answers);
