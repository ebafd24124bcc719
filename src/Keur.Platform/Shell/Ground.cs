using System.IO.Compression;
using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Assets;
using Keur.Platform.Shell.Kept;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Limits;
using Keur.Platform.Shell.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.ResponseCompression;

namespace Keur.Platform.Shell;

/// <summary>The ground every capability stands on: what a request may weigh, who may call what, how an error looks, and where pages lie.</summary>
internal static class Ground
{
    // One language or none: a path in a language that is not there is no page.
    private const string InALanguage = "/{lang:regex(^(en|nl)$)}";

    /// <summary>Adds what the ground needs.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var limits = builder.Configuration.GetSection("Keur:Limits").Get<RequestLimits>() ?? new RequestLimits();
        builder.WebHost.ConfigureKestrel(limits.Apply);
        builder.WebHost.UseSockets(o => o.Backlog = limits.Waiting);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:8080");
        }

        // Where a request went is nobody's business, and its address holds the answers: only what fails is told.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(limits);
        services.AddSingleton<AssetShelf>();
        services.AddSingleton<KeptShelf>();
        services.AddSingleton<LawShelf>();
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddOutputCache();
        services.AddRequestTimeouts(o => o.DefaultPolicy = new() { Timeout = limits.RequestTime, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        services.AddRateLimiter(limits.Apply);
        services.AddAuthorization(Policies.Set);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusal>();
        AddCompression(services);
    }

    /// <summary>Sets up what every request passes, in this order.</summary>
    public static void Use(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<AddressLimit>();
        app.UseMiddleware<GiveKept>();

        // What a request did wrong is told to who made it; the log is for our faults.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorAnswer.OfException, SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException });
        app.UseStatusCodePages(context => ErrorAnswer.Write(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseResponseCompression();
        app.Use((context, next) => RequestLimits.IsTooLong(context.Request) ? ErrorAnswer.Write(context, StatusCodes.Status414UriTooLong) : next(context));
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseAuthorization();
        app.UseOutputCache();
    }

    /// <summary>Where pages lie: below the code of a language.</summary>
    public static RouteGroupBuilder Pages(WebApplication app) => app.MapGroup(InALanguage);

    /// <summary>Maps what belongs to no capability: the front door, assets, what robots ask, and all paths that are none.</summary>
    public static void MapRest(WebApplication app)
    {
        app.MapOpen("/", (HttpContext context) =>
        {
            context.Response.Headers.Vary = "Accept-Language";
            return Results.Redirect(Reader.Of(context).To("/"));
        });
        app.MapOpen("/assets/{name}", (string name, AssetShelf assets) => assets.Answer(name));
        app.MapOpen("/robots.txt", () => Results.Text("User-agent: *\nDisallow: /*?c=\n", "text/plain; charset=utf-8"));
        app.MapOpen("/healthz", () => Results.Text("ok\n", "text/plain; charset=utf-8"));
        app.MapFallback("{*path}", context => ErrorAnswer.Write(context, StatusCodes.Status404NotFound)).RequireAuthorization(Policies.Anyone);
    }

    private static void AddCompression(IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            // Pages hold no secret that a guess beside it could bring out.
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/calendar", "application/yaml", "application/problem+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }
}
