namespace Keur.Platform.LawBrowser.Api;

/// <summary>A class or ground under two texts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Same">Whether it holds for the same systems under both.</param>
/// <param name="Both">The share for which it holds under both, where it differs, else 0; null where some are found but not counted.</param>
/// <param name="FirstOnly">The share for which it holds under the first only.</param>
/// <param name="SecondOnly">The share for which it holds under the second only.</param>
public sealed record ComparedEntry(string Id, BothWords Title, bool Same, double? Both, double? FirstOnly, double? SecondOnly);
