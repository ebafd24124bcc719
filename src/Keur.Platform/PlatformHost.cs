using Keur.Platform.Check;
using Keur.Platform.LawBrowser;
using Keur.Platform.Shell;

namespace Keur.Platform;

/// <summary>Puts the platform together: the ground first, then every capability.</summary>
internal sealed class PlatformHost
{
    private PlatformHost()
    {
    }

    /// <summary>The platform, ready to run.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        Ground.Add(builder);
        CheckSlice.Add(builder.Services);
        LawSlice.Add(builder.Services);
        var app = builder.Build();
        Ground.Use(app);
        var site = Ground.Pages(app);
        AboutPages.Map(site);
        CheckSlice.Map(site);
        LawSlice.Map(site);
        Ground.MapRest(app);
        return app;
    }
}
