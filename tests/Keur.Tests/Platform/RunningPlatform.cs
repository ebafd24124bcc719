using Keur.Platform;
using Microsoft.AspNetCore.Builder;

namespace Keur.Tests.Platform;

/// <summary>The platform on a socket of its own, with whatever else a test maps on it.</summary>
internal sealed class RunningPlatform : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningPlatform(WebApplication app)
    {
        _app = app;
        Visitor = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>Somebody who calls it.</summary>
    public HttpClient Visitor { get; }

    /// <summary>Starts it.</summary>
    public static async Task<RunningPlatform> With(Action<WebApplication> also)
    {
        var app = PlatformHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--Logging:LogLevel:Microsoft.AspNetCore.Diagnostics", "None"]);
        also(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningPlatform(app);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await _app.DisposeAsync();
    }
}
