using System.Runtime.CompilerServices;

namespace Keur.Journeys;

/// <summary>Where pictures of pages are kept.</summary>
internal static class Pictures
{
    /// <summary>The file of a picture.</summary>
    public static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "pictures", $"{name}.png");
}
