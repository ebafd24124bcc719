namespace Keur.Platform.LawBrowser.Api;

/// <summary>Systems that have other classes under the second text.</summary>
/// <param name="From">Their classes under the first.</param>
/// <param name="To">Their classes under the second.</param>
/// <param name="Share">Which share of the possible systems they are.</param>
/// <param name="BecauseOf">What of the two texts makes the example move.</param>
/// <param name="Example">The answers of one of them.</param>
public sealed record MoveEntry(IReadOnlyList<string> From, IReadOnlyList<string> To, double? Share, IReadOnlyList<string> BecauseOf, IReadOnlyDictionary<string, string> Example);
