using Keur.Law;

namespace Keur.Platform.LawBrowser.Searching;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="Place">The provision it belongs to, as a reader writes it; null for none.</param>
/// <param name="Path">Where it stands, without the language.</param>
public sealed record Hit(Words Kind, Words Title, Words Text, Words? Place, string Path);
