using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Pages;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.OpenApi;

namespace Keur.Platform.Shell.Api;

/// <summary>The ground of the API: where it lies, how it describes itself, and what other sites may read of it.</summary>
internal static class ApiGround
{
    /// <summary>Where it lies.</summary>
    public const string Root = "/api/v1";

    /// <summary>The name of its description.</summary>
    public const string Document = "v1";

    private const string Reads = "reads";

    /// <summary>Adds what it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.HttpMethod != HttpMethods.Head && description.RelativePath?.StartsWith(Root[1..], StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Keur",
                    Version = "1",
                    Description = "Judges AI systems by the European AI Act, and shows the law it judges by. No key, no account; nothing that is sent is kept.",
                    License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
                };
                document.Servers = [new OpenApiServer { Url = "/" }];
                return Task.CompletedTask;
            });
        });
        services.AddSingleton<ApiDocument>();
        services.AddCors(o => o.AddPolicy(Reads, p => p.AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).WithExposedHeaders("ETag")));
        services.Configure<JsonOptions>(o => o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.AddSingleton(new NavigationEntry(90, "/api", new Keur.Law.Words("API", "API")));
    }

    /// <summary>Maps the description and its page, and gives the groups that capabilities map on: what is read, and what is sent.</summary>
    public static (RouteGroupBuilder Reads, RouteGroupBuilder Sends) Map(WebApplication app, IEndpointRouteBuilder pages)
    {
        var reads = app.MapGroup(Root).RequireCors(Reads);
        reads.MapOpen("/openapi.json", (ApiDocument document, HttpContext context) => document.Answer(context)).ExcludeFromDescription();
        pages.MapOpen("/api", async (ApiDocument document, HttpContext context) => PageAnswer.Of<ApiPage>(await document.Read(context.RequestAborted)) with { MayBeKept = TimeSpan.FromMinutes(10) });
        return (reads, app.MapGroup(Root));
    }
}
