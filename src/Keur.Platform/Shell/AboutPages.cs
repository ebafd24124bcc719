using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Shell;

/// <summary>What the platform says of itself.</summary>
internal static class AboutPages
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapOpen("/about", () => PageAnswer.Of<AboutPage>() with { MayBeKept = TimeSpan.FromMinutes(10) });
}
