namespace Keur.Platform.LawBrowser.Searching;

/// <summary>What was found.</summary>
/// <param name="Asked">What was looked for.</param>
/// <param name="Hits">The best of it, best first.</param>
/// <param name="Total">How much there is.</param>
public sealed record Found(string Asked, IReadOnlyList<Hit> Hits, int Total);
