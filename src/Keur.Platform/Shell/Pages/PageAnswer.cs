using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace Keur.Platform.Shell.Pages;

/// <summary>A page as the answer to a request. It is whole before the first byte leaves, so what fails midway is an error page and no half one.</summary>
/// <param name="Page">The component.</param>
/// <param name="Parameters">What it is given.</param>
internal sealed record PageAnswer(Type Page, IReadOnlyDictionary<string, object?> Parameters) : IResult
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The status.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>For how long anyone may keep the page; null: nobody may. Only for pages that say the same to everyone.</summary>
    public TimeSpan? MayBeKept { get; init; }

    /// <summary>A page with one model.</summary>
    public static PageAnswer Of<TPage>(object? model = null)
        where TPage : IComponent =>
        new(typeof(TPage), model is null ? new Dictionary<string, object?>() : new Dictionary<string, object?> { ["Model"] = model });

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var bytes = await RenderAsync(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = Reader.Of(httpContext).Code;
        if (MayBeKept is { } time && Status == StatusCodes.Status200OK && IsKept(httpContext, bytes, time))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>The page as bytes, in UTF-8.</summary>
    public async Task<byte[]> RenderAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var renderer = new HtmlRenderer(context.RequestServices, context.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<PageRoot>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PageRoot.Reader)] = Reader.Of(context),
                [nameof(PageRoot.Page)] = Page,
                [nameof(PageRoot.Given)] = Parameters,
            }));
            using var buffer = new MemoryStream();
            await using (var writer = new StreamWriter(buffer, Utf8, leaveOpen: true))
            {
                root.WriteHtmlTo(writer);
            }

            return buffer.ToArray();
        });
    }

    /// <summary>Says how long the page may be kept, and whether the one the browser has is still the same.</summary>
    private static bool IsKept(HttpContext context, byte[] bytes, TimeSpan time)
    {
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = $"public, max-age={(int)time.TotalSeconds}";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
    }
}
