namespace Keur.Platform.LawBrowser.Api;

/// <summary>A provision that is explained and not computed.</summary>
/// <param name="Text">What it says, and why nothing is computed.</param>
/// <param name="Computable">False where no program can decide it.</param>
/// <param name="Cites">The provisions.</param>
public sealed record StatedEntry(BothWords Text, bool Computable, IReadOnlyList<string> Cites);
