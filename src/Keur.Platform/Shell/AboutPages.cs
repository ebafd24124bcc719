using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Shell;

/// <summary>What the platform says of itself.</summary>
internal static class AboutPages
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        static IResult About() => PageAnswer.Of<AboutPage>() with { MayBeKept = TimeSpan.FromMinutes(10) };
        pages.MapOpen("/", About);
        pages.MapOpen("/about", About);
    }
}
