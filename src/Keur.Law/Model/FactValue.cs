namespace Keur.Law.Model;

/// <summary>One value of a `one of` or `some of` fact.</summary>
/// <param name="Name">How a card writes it.</param>
/// <param name="Text">What it says.</param>
public sealed record FactValue(string Name, Words Text);
