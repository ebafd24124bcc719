using Keur.Platform.Check;
using Keur.Platform.Check.Api;
using Keur.Platform.LawBrowser;
using Keur.Platform.LawBrowser.Api;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Api;

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
        ApiGround.Add(builder.Services);
        CheckSlice.Add(builder.Services);
        CheckApi.Add(builder.Services);
        LawSlice.Add(builder.Services);
        var app = builder.Build();
        Ground.Use(app);
        var site = Ground.Pages(app);
        AboutPages.Map(site);
        CheckSlice.Map(site);
        LawSlice.Map(site);
        var (reads, sends) = ApiGround.Map(app, site);
        CheckApi.Map(reads, sends);
        LawApi.Map(reads);
        Ground.MapRest(app);
        return app;
    }
}
