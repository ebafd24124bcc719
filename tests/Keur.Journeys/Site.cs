using Keur.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Journeys;

/// <summary>The platform on a socket, on a day that does not move, so that what people see of it can be kept.</summary>
internal sealed class Site : WebApplicationFactory<PlatformHost>
{
    private static readonly Lazy<Site> Only = new(Start);

    private Site() => UseKestrel(0);

    /// <summary>Where it can be reached.</summary>
    public static string Address => Only.Value.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "None");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock()));
    }

    private static Site Start()
    {
        var site = new Site();
        site.StartServer();
        return site;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
