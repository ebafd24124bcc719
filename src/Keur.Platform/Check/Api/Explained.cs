namespace Keur.Platform.Check.Api;

/// <summary>Why a conclusion holds or not, or what could still decide it.</summary>
/// <param name="Id">The conclusion.</param>
/// <param name="Title">What it is called.</param>
/// <param name="State">`yes`, `no` or `open`.</param>
/// <param name="Cite">The provision; null where it cites none itself.</param>
/// <param name="Because">The reasons, down to the answers; empty where it is open.</param>
/// <param name="Open">The facts that could still decide it.</param>
/// <param name="Turns">The smallest sets of answers that would turn it.</param>
public sealed record Explained(string Id, string Title, string State, string? Cite, IReadOnlyList<Reason> Because, IReadOnlyList<AskedFact> Open, IReadOnlyList<IReadOnlyDictionary<string, string>> Turns);
