using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Keur.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Tests.Platform;

/// <summary>The platform in memory, on a day that does not move.</summary>
internal sealed class PlatformUnderTest : WebApplicationFactory<PlatformHost>
{
    private readonly Action<IWebHostBuilder>? _also;

    private PlatformUnderTest(Action<IWebHostBuilder>? also) => _also = also;

    /// <summary>The day it is.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 24);

    /// <summary>One for all tests that change nothing about it; nothing is stored, so they cannot see each other.</summary>
    public static PlatformUnderTest Shared { get; } = new(null);

    /// <summary>One set up otherwise.</summary>
    public static PlatformUnderTest With(Action<IWebHostBuilder> also) => new(also);

    /// <summary>Somebody with a browser that follows no redirect by itself.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A page that is there.</summary>
    public static async Task<IHtmlDocument> Page(string address)
    {
        using var visitor = Shared.CreateClient();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await Read(answer);
    }

    /// <summary>The page of an answer.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "None");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(Today)));
        _also?.Invoke(builder);
    }
}
