using Keur.Law;

namespace Keur.Platform.Shell.Pages;

/// <summary>A way into a capability, at the top of every page.</summary>
/// <param name="Place">Its place among the others.</param>
/// <param name="Path">The path without the language.</param>
/// <param name="Name">What it is called.</param>
public sealed record NavigationEntry(int Place, string Path, Words Name);
