using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Keur.Platform.Shell.Api;

/// <summary>The description of the API (OpenAPI 3.1): made of the endpoints, with the schemas of cards and verdicts that stand elsewhere. Made once.</summary>
internal sealed class ApiDocument
{
    private readonly Lazy<Task<JsonObject>> _document;

    /// <summary>Takes the endpoints, and what capabilities add to their description.</summary>
    public ApiDocument(IServiceProvider services, IEnumerable<ApiSchema> schemas, IEnumerable<ApiExample> examples) =>
        _document = new(() => Make(services, schemas, examples));

    /// <summary>The description.</summary>
    public Task<JsonObject> Read(CancellationToken cancelled) => _document.Value.WaitAsync(cancelled);

    /// <summary>The answer to who asks for it.</summary>
    public async Task<IResult> Answer(HttpContext context) => KeptJson.OfText((await Read(context.RequestAborted)).ToJsonString(KeptJson.Options));

    private static async Task<JsonObject> Make(IServiceProvider services, IEnumerable<ApiSchema> schemas, IEnumerable<ApiExample> examples)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiGround.Document);
        var document = await provider.GetOpenApiDocumentAsync();
        var root = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!.AsObject();
        var components = root["components"] as JsonObject ?? [];
        root["components"] = components;
        var all = components["schemas"] as JsonObject ?? [];
        components["schemas"] = all;
        foreach (var schema in schemas)
        {
            schema.AddTo(all);
        }

        foreach (var example in examples)
        {
            example.AddTo(root);
        }

        return root;
    }
}
