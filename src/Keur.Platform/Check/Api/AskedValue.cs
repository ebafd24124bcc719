namespace Keur.Platform.Check.Api;

/// <summary>A value a fact can have.</summary>
/// <param name="Name">How a card writes it.</param>
/// <param name="Text">What it says.</param>
public sealed record AskedValue(string Name, string Text);
