namespace Keur.Platform.LawBrowser.Api;

/// <summary>A question the text leaves open.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Yes">What one side says.</param>
/// <param name="No">What the other says.</param>
/// <param name="Taken">The side taken unless the other is asked for: `yes` or `no`.</param>
/// <param name="Cites">The provisions that leave it open.</param>
public sealed record ReadingEntry(string Id, BothWords Yes, BothWords No, string Taken, IReadOnlyList<string> Cites);
